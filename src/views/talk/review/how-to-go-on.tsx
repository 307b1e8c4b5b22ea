import { useId } from 'react'
import type { Review } from '../../../domain/consultation/consultation.ts'
import { concludedOf } from '../../../domain/consultation/earlier-talk.ts'
import { canStay, stayFacts } from '../../../domain/consultation/take-over.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../ui/words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import { useDecisionThen } from './use-decision-then.ts'

/** Stay or decide again: only a press takes anything over, and it can be undone. */
export function HowToGoOn({ review }: { review: Review }) {
  const t = useWords('review')
  const { aid, consultation, add, goTo, mayWrite } = useTalk()
  const announce = useAnnounce()
  const { earlier } = review
  const concluded = concludedOf(consultation)
  const decision = useDecisionThen(earlier)
  const mayStay = canStay(aid.facts, earlier)
  const id = useId()
  const stayed = t('go.stayed', { decision: decision.says })

  function stay() {
    if (concluded === 'stay') return
    add(...stayFacts(earlier))
    announce(stayed)
  }

  function decideAgain() {
    if (concluded !== 'decide-again') add({ type: 'review.concluded', how: 'decide-again' })
    goTo('matters')
  }

  function hint(): string {
    if (concluded === 'stay') return stayed
    if (concluded === 'decide-again') return t('go.chosenAgain')
    if (mayStay) return t('go.stayHint')
    return earlier.thought ? t('go.notOffered', { option: decision.name }) : t('go.noStay')
  }

  return (
    <section className={stage['part']} aria-labelledby={id}>
      <h3 id={id}>{t('go.heading')}</h3>
      <div className={stage['actions']}>
        {mayStay ? (
          <Button aria-pressed={concluded === 'stay'} disabled={!mayWrite} onClick={stay}>
            {t('go.stay')}
          </Button>
        ) : null}
        <Button aria-pressed={concluded === 'decide-again'} disabled={!mayWrite} onClick={decideAgain}>
          {t('go.again')}
        </Button>
      </div>
      <p>{hint()}</p>
    </section>
  )
}
