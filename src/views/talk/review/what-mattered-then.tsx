import { useId } from 'react'
import type { OwnPriority, Review } from '../../../domain/consultation/consultation.ts'
import { allTakenOver, isTakenOver, takenOver } from '../../../domain/consultation/take-over.ts'
import { dayIn } from '../../../i18n/interface-words.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { useLanguage, useWords } from '../../ui/words.ts'
import { usePlainWords } from '../plain-words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import styles from './review.module.css'

/** What mattered then, to be taken over by a tap each, or all at once; nothing comes by itself. */
export function WhatMatteredThen({ earlier }: { earlier: Review['earlier'] }) {
  const t = useWords('review')
  const language = useLanguage()
  const { aid, consultation, add, mayWrite } = useTalk()
  const announce = useAnnounce()
  const id = useId()
  const { ownWords, priorities } = earlier
  const left = allTakenOver(aid.facts, consultation, earlier)

  function takeAll() {
    if (left.length === 0) return
    add(...left)
    announce(t('matters.taken'))
  }

  return (
    <section className={styles['review']} aria-labelledby={id}>
      <div>
        <h2 id={id}>{t('matters.heading', { day: dayIn(language, earlier.day) })}</h2>
        <p className={stage['soft']}>
          {ownWords === '' && priorities.length === 0 ? t('matters.nothing') : t('matters.hint')}
        </p>
      </div>
      <ul className={styles['offered']}>
        {ownWords === '' ? null : (
          <Offered
            text={t('matters.ownWords', { words: ownWords })}
            isTaken={consultation.ownWords === ownWords}
            onTake={() => add({ type: 'matters.said', text: ownWords })}
          />
        )}
        {priorities.map((one) => (
          <Statement key={one.id} statement={one} />
        ))}
      </ul>
      {ownWords === '' && priorities.length === 0 ? null : (
        <div>
          <Button disabled={!mayWrite} aria-disabled={left.length === 0} onClick={takeAll}>
            {t('matters.all')}
          </Button>
        </div>
      )}
    </section>
  )
}

/** A statement in the words of then; where the aid words it otherwise today, both are said. */
function Statement({ statement }: { statement: OwnPriority }) {
  const t = useWords('review')
  const { aid, consultation, add } = useTalk()
  const plain = usePlainWords()
  const { id, text } = statement
  const isOfAid = aid.facts.priorities.some((one) => one.id === id)
  const now = isOfAid ? plain(`priorities.${id}`) : text
  return (
    <Offered
      text={text}
      detail={now === text ? undefined : t('matters.nowWorded', { text: now })}
      isTaken={isTakenOver(consultation, statement)}
      onTake={() => add(takenOver(aid.facts, consultation, statement))}
    />
  )
}

interface OfferedProps {
  text: string
  detail?: string | undefined
  isTaken: boolean
  onTake: () => void
}

function Offered({ text, detail, isTaken, onTake }: OfferedProps) {
  const t = useWords('review')
  const { mayWrite } = useTalk()
  const announce = useAnnounce()

  function take() {
    if (isTaken) return
    onTake()
    announce(t('matters.taken'))
  }

  return (
    <li className={styles['offer']}>
      <div>
        <p dir="auto">{text}</p>
        {detail === undefined ? null : <p className={stage['small']}>{detail}</p>}
      </div>
      <Button
        kind="quiet"
        disabled={!mayWrite}
        aria-disabled={isTaken}
        aria-label={isTaken ? undefined : t('matters.oneOf', { what: text })}
        onClick={take}
      >
        {isTaken ? t('matters.taken') : t('matters.one')}
      </Button>
    </li>
  )
}
