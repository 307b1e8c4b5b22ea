import type { ReactNode } from 'react'
import type { PlacedFinding } from '../../../domain/aid/finding.ts'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../ui/words.ts'
import styles from './cards.module.css'
import { useOwnFaults } from './entry.ts'
import { FoundCount } from './found-count.tsx'

interface DoesProps {
  name: string
  /** Where it stands among `count`, from 0. */
  at: number
  count: number
  /** Absent where the order says nothing. */
  onMove?: ((to: number, by: 'up' | 'down') => void) | undefined
  onTakeOut: () => void
}

interface RowOfEntryProps extends DoesProps {
  /** Its place, as findings name it. */
  place: string
  level: 3 | 4
  note?: string | undefined
  found: readonly PlacedFinding[]
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  children: ReactNode
}

/** An entry of a list: its name, and once it is open what is wrong with it, its fields, and what can be done with it. */
export function RowOfEntry({
  place,
  level,
  note,
  found,
  isOpen,
  onOpen,
  children,
  ...does
}: RowOfEntryProps) {
  const own = useOwnFaults(place)
  const Heading = level === 3 ? 'h3' : 'h4'
  return (
    <li className={styles['entry']} data-place={place}>
      <details
        open={isOpen}
        onToggle={(event) => event.target === event.currentTarget && onOpen(event.currentTarget.open)}
      >
        <summary className={styles['entryHead']}>
          <span className={styles['headTexts']}>
            <Heading>{does.name}</Heading>
            {note ? <span className={styles['soft']}>{note}</span> : null}
            <FoundCount found={found} />
          </span>
        </summary>
        {isOpen ? (
          <div className={styles['fields']}>
            {own.map((fault) => (
              <p key={fault} className={styles['fault']}>
                {fault}
              </p>
            ))}
            {children}
            <Does {...does} />
          </div>
        ) : null}
      </details>
    </li>
  )
}

function Does({ name, at, count, onMove, onTakeOut }: DoesProps) {
  const t = useWords('cards')
  const move = (to: number, by: 'up' | 'down') => () => (to < 0 || to >= count ? undefined : onMove?.(to, by))
  return (
    <div className={styles['does']}>
      {onMove ? (
        <>
          <Button
            kind="quiet"
            data-does="up"
            aria-label={t('upOf', { name })}
            aria-disabled={at === 0}
            onClick={move(at - 1, 'up')}
          >
            {t('up')}
          </Button>
          <Button
            kind="quiet"
            data-does="down"
            aria-label={t('downOf', { name })}
            aria-disabled={at === count - 1}
            onClick={move(at + 1, 'down')}
          >
            {t('down')}
          </Button>
        </>
      ) : null}
      <Button kind="quiet" aria-label={t('takeOutOf', { name })} onClick={onTakeOut}>
        {t('takeOut')}
      </Button>
    </div>
  )
}
