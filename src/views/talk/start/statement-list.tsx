import { useId } from 'react'
import type { StatementFacts } from '../../../domain/aid/aid-facts.schema.ts'
import { usePlainWords, useWordsBeside } from '../plain-words.ts'
import styles from './start-stage.module.css'

interface StatementListProps {
  section: 'for' | 'not-for' | 'urgent' | 'check-first'
  heading: string
  statements: readonly StatementFacts[]
  /** Lines that send people elsewhere at once. */
  urgent?: boolean
}

export function StatementList({ section, heading, statements, urgent = false }: StatementListProps) {
  const beside = useWordsBeside('talk')
  const plain = usePlainWords()
  const id = useId()
  if (statements.length === 0) return null
  return (
    <section aria-labelledby={id} className={urgent ? styles['urgent'] : undefined}>
      <h2 id={id} className={styles['heading']}>
        {heading}
      </h2>
      <ul className={styles['statements']}>
        {statements.map(({ id: key, generalAdvice }) => (
          <li key={key}>
            {plain(`${section}.${key}`)}{' '}
            {generalAdvice ? (
              <span className={styles['basis']}>{beside(`${section}.${key}`)('generalAdvice')}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
