import { type ReactNode, useState } from 'react'
import type { PlacedFinding } from '../../../domain/aid/finding.ts'
import styles from './cards.module.css'
import { FoundCount } from './found-count.tsx'

interface CardProps {
  title: string
  note?: string | undefined
  /** What the checks find on it. */
  found?: readonly PlacedFinding[]
  /** One was led into it: it opens, each time to another place. */
  ledTo?: string | undefined
  open?: boolean
  /** What it holds is made only while it is open. */
  children: () => ReactNode
}

/** One card of an aid. Folded, it holds no field. */
export function Card({ title, note, found = [], ledTo, open = false, children }: CardProps) {
  const [isOpen, setOpen] = useState(open)
  const [led, setLed] = useState<string>()
  if (ledTo !== led) {
    setLed(ledTo)
    if (ledTo !== undefined) setOpen(true)
  }
  return (
    <details
      className={styles['card']}
      open={isOpen}
      onToggle={(event) => event.target === event.currentTarget && setOpen(event.currentTarget.open)}
    >
      <summary className={styles['cardHead']}>
        <span className={styles['headTexts']}>
          <h2>{title}</h2>
          {note ? <span className={styles['soft']}>{note}</span> : null}
          <FoundCount found={found} />
        </span>
      </summary>
      {isOpen ? <div className={styles['cardBody']}>{children()}</div> : null}
    </details>
  )
}
