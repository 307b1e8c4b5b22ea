import { type ReactNode, useState } from 'react'
import styles from './cards.module.css'

interface CardProps {
  title: string
  note?: string | undefined
  /** How many things are to be mended, said behind the note. */
  faults?: string | undefined
  /** One was led into it: it opens, each time to another place. */
  ledTo?: string | undefined
  open?: boolean
  /** What it holds is made only while it is open. */
  children: () => ReactNode
}

/** One card of an aid. Folded, it holds no field. */
export function Card({ title, note, faults, ledTo, open = false, children }: CardProps) {
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
        <h2>{title}</h2>
        {note ? <span className={styles['soft']}>{note}</span> : null}
        {faults ? <span className={styles['toMend']}>{faults}</span> : null}
      </summary>
      {isOpen ? <div className={styles['cardBody']}>{children()}</div> : null}
    </details>
  )
}
