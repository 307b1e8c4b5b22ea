import { useId } from 'react'
import type { StatementFacts } from '../../../domain/aid/aid-facts.schema.ts'
import { useWords } from '../../ui/words.ts'
import { usePlainWords } from '../plain-words.ts'
import styles from './start-stage.module.css'

interface StatementListProps {
  section: 'for' | 'not-for' | 'urgent' | 'check-first'
  heading: string
  statements: readonly StatementFacts[]
  /** Lines that send people elsewhere at once. */
  urgent?: boolean
}

export function StatementList({ section, heading, statements, urgent = false }: StatementListProps) {
  const t = useWords('talk')
  const plain = usePlainWords()
  const id = useId()
  if (statements.length === 0) return null
  return (
    <section aria-labelledby={id} className={urgent ? styles['urgent'] : undefined}>
      <h2 id={id} className={styles['heading']}>
        {heading}
      </h2>
      <ul className={styles['statements']}>
        {statements.map((statement) => (
          <li key={statement.id}>
            {plain(`${section}.${statement.id}`)}{' '}
            {statement.generalAdvice ? <span className={styles['basis']}>{t('generalAdvice')}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
