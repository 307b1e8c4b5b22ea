import { useId } from 'react'
import type { Review } from '../../../domain/consultation/consultation.ts'
import { dayIn } from '../../../i18n/interface-words.ts'
import { useLanguage, useWords } from '../../ui/words.ts'
import { WrittenField } from '../../ui/written-field.tsx'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import { Writable } from '../writable.tsx'
import { AidChanges } from './aid-changes.tsx'
import { HowToGoOn } from './how-to-go-on.tsx'
import styles from './review.module.css'
import { useDecisionThen } from './use-decision-then.ts'

/** The head of a review: how it was then, what has happened, what changed, and how to go on. */
export function ReviewPart({ review }: { review: Review }) {
  const t = useWords('review')
  const { add } = useTalk()
  const id = useId()
  return (
    <section className={styles['review']} aria-labelledby={id}>
      <div>
        <h2 id={id}>{t('title')}</h2>
        <p className={stage['soft']}>{t('check')}</p>
      </div>
      <div className={stage['two']} data-columns>
        <HowItWas earlier={review.earlier} />
        <div className={stage['part']}>
          <Writable>
            {(['happened', 'changed'] as const).map((about) => (
              <WrittenField
                key={about}
                label={t(about)}
                stored={review[about]}
                onWritten={(text) => add({ type: 'review.told', about, text })}
              />
            ))}
          </Writable>
          <AidChanges earlier={review.earlier} />
        </div>
      </div>
      <HowToGoOn review={review} />
    </section>
  )
}

function HowItWas({ earlier }: { earlier: Review['earlier'] }) {
  const t = useWords('review')
  const language = useLanguage()
  const { ownWords, priorities, why } = earlier
  const decision = useDecisionThen(earlier)
  const id = useId()
  return (
    <section className={styles['then']} aria-labelledby={id}>
      <h3 id={id}>{t('then.heading', { day: dayIn(language, earlier.day) })}</h3>
      {ownWords === '' && priorities.length === 0 ? <p>{t('then.nothing')}</p> : null}
      {ownWords === '' ? null : <p className={stage['small']}>{t('then.ownWords')}</p>}
      {ownWords === '' ? null : (
        <blockquote className={styles['words']} dir="auto">
          {ownWords}
        </blockquote>
      )}
      {priorities.length === 0 ? null : <p className={stage['small']}>{t('then.statements')}</p>}
      {priorities.length === 0 ? null : (
        <ol className={styles['order']} aria-label={t('then.statements')}>
          {priorities.map((one) => (
            <li key={one.id} dir="auto">
              {one.text}
            </li>
          ))}
        </ol>
      )}
      <p className={stage['small']}>{t('then.decision')}</p>
      <p className={styles['decision']}>{decision.says}</p>
      {decision.nowCalled === undefined ? null : <p>{t('then.nowCalled', { option: decision.nowCalled })}</p>}
      {why === '' ? null : <p className={stage['small']}>{t('then.why')}</p>}
      {why === '' ? null : (
        <blockquote className={styles['words']} dir="auto">
          {why}
        </blockquote>
      )}
      <p className={stage['small']}>
        {earlier.aid ? t('then.version', { version: earlier.aid.version }) : t('then.withoutAid')}
      </p>
    </section>
  )
}
