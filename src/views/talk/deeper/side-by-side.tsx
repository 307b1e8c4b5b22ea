import { useEffect, useId, useRef } from 'react'
import type { OwnPriority, SecondPerson } from '../../../domain/consultation/consultation.ts'
import { useWords } from '../../ui/words.ts'
import { usePlainWords } from '../plain-words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import styles from './deeper.module.css'

/** What matters to each of two people, each in their own order; nothing is made of the two. */
export function SideBySide({ takesFocus = false }: { takesFocus?: boolean }) {
  const t = useWords('matters')
  const { consultation } = useTalk()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const isFresh = useRef(takesFocus)
  useEffect(() => {
    if (!isFresh.current) return
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView?.({ block: 'start' })
  }, [])
  const second = consultation.secondPerson
  if (!second) return null
  return (
    <section aria-labelledby={id} className={styles['apart']}>
      <h2 ref={heading} id={id} tabIndex={-1}>
        {t('second.both')}
      </h2>
      <p className={stage['soft']}>{t('second.apart')}</p>
      <div className={styles['each']}>
        <One
          name={t(consultation.decider?.who === 'parent' ? 'second.parentFor' : 'second.you')}
          said={consultation}
        />
        <One name={t(`second.theirs.${second.who}`)} said={second} />
      </div>
    </section>
  )
}

interface OneProps {
  name: string
  said: Pick<SecondPerson, 'ownWords' | 'priorities' | 'ownPriorities'>
}

function One({ name, said: { ownWords, priorities, ownPriorities } }: OneProps) {
  const t = useWords('matters')
  const { aid } = useTalk()
  const plain = usePlainWords()
  const textOf = (own: readonly OwnPriority[], priority: string) =>
    aid.facts.priorities.some(({ id }) => id === priority)
      ? plain(`priorities.${priority}`)
      : own.find(({ id }) => id === priority)?.text
  return (
    <div className={styles['one']}>
      <h3>{name}</h3>
      {ownWords === '' && priorities.length === 0 ? <p>{t('second.nothing')}</p> : null}
      {ownWords === '' ? null : (
        <blockquote className={styles['words']} dir="auto">
          {ownWords}
        </blockquote>
      )}
      {priorities.length > 0 ? (
        <ol>
          {priorities.map((priority) => (
            <li key={priority} dir="auto">
              {textOf(ownPriorities, priority)}
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  )
}
