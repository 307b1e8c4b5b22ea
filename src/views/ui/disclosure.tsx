import type { ReactNode } from 'react'
import styles from './disclosure.module.css'

interface DisclosureProps {
  summary: string
  /** What is already recorded inside, so that it is seen while closed. */
  note?: string | undefined
  /** The heading of a part of the stage, above the headings inside it. */
  heads?: boolean
  children: ReactNode
  open?: boolean
  /** It was opened: for what is fetched only then. */
  onOpen?: () => void
}

export function Disclosure({ summary, note, children, open = false, onOpen, heads }: DisclosureProps) {
  const Name = heads ? 'h2' : 'span'
  return (
    <details
      className={styles['disclosure']}
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen?.()
      }}
    >
      <summary className={styles['summary']}>
        <span className={styles['texts']}>
          <Name className={styles['name']}>{summary}</Name>
          {note ? <span className={styles['note']}>{note}</span> : null}
        </span>
      </summary>
      <div className={styles['body']}>{children}</div>
    </details>
  )
}
