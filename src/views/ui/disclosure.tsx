import type { ReactNode } from 'react'
import styles from './disclosure.module.css'

interface DisclosureProps {
  summary: string
  /** What is already recorded inside, so that it is seen while closed. */
  note?: string | undefined
  children: ReactNode
  open?: boolean
  /** Told each time it is opened, so that what it holds can be fetched then. */
  onOpen?: () => void
}

export function Disclosure({ summary, note, children, open = false, onOpen }: DisclosureProps) {
  return (
    <details
      className={styles['disclosure']}
      open={open}
      onToggle={(event) => event.currentTarget.open && onOpen?.()}
    >
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
