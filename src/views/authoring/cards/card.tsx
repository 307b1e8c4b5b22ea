import { type ReactNode, useState } from 'react'
import type { PlacedFinding } from '../../../domain/aid/finding.ts'
import { useWorkbench } from '../workbench.ts'
import styles from './cards.module.css'
import { FoundCount } from './found-count.tsx'

interface CardProps {
  title: string
  /** What it is led to by as a whole: `options`. */
  place?: string | undefined
  note?: string | undefined
  /** What the checks find on it. */
  found?: readonly PlacedFinding[]
  /** One was led into it: it opens, each time to another place. */
  ledTo?: string | undefined
  open?: boolean
  /** What it holds is made only while it is open. */
  children: () => ReactNode
}

/** A card as the place that one is led to. */
export const placeOfCard = (card: string): string => `c.${card}`

/** One card of an aid. Folded, it holds no field. */
export function Card({ title, place, note, found = [], open = false, children, ...given }: CardProps) {
  const { at } = useWorkbench()
  const own = place === undefined ? undefined : placeOfCard(place)
  const ledTo = given.ledTo ?? (own !== undefined && at === own ? at : undefined)
  const [isOpen, setOpen] = useState(open)
  const [led, setLed] = useState<string>()
  if (ledTo !== led) {
    setLed(ledTo)
    if (ledTo !== undefined) setOpen(true)
  }
  return (
    <details
      className={styles['card']}
      data-place={own}
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
