import type { ReactNode } from 'react'
import styles from './disclosure.module.css'

interface DisclosureProps {
  summary: string
  /** What is already recorded inside, so that it is seen while closed. */
  note?: string | undefined
  children: ReactNode
  open?: boolean
}

export function Disclosure({ summary, note, children, open = false }: DisclosureProps) {
  return (
    <details className={styles['disclosure']} open={open}>
      <summary className={styles['summary']}>
        <span className={styles['texts']}>
          <span className={styles['name']}>{summary}</span>
          {note ? <span className={styles['note']}>{note}</span> : null}
        </span>
      </summary>
      <div className={styles['body']}>{children}</div>
    </details>
  )
}
