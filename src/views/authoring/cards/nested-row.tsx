import { type ReactNode, useState } from 'react'
import { isWithin } from '../../../domain/draft/finding-places.ts'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../ui/words.ts'
import { useWorkbench } from '../workbench.ts'
import styles from './cards.module.css'
import { findingsOf, useOwnFaults } from './entry.ts'
import { FoundCount } from './found-count.tsx'

interface NestedRowProps {
  /** Its place, as findings name it. */
  place: string
  /** Further places whose findings are its own. */
  words: string
  name: string
  note?: string | undefined
  at: number
  count: number
  isOpen: boolean
  onMove?: ((to: number, by: 'up' | 'down') => void) | undefined
  onTakeOut: () => void
  children: ReactNode
}

/** One entry within an entry: a group of people, a reason. */
export function NestedRow({ place, words, name, note, at, count, isOpen, ...given }: NestedRowProps) {
  const [opened, setOpen] = useState<boolean>()
  const own = useOwnFaults(place)
  const { reading } = useWorkbench()
  const found = reading
    ? [...findingsOf(reading)].flatMap(([key, all]) =>
        isWithin(key, place) || isWithin(key, words) ? all : [],
      )
    : []
  const { onMove, onTakeOut, children } = given
  const open = opened ?? isOpen
  return (
    <li className={styles['entry']} data-place={place}>
      <details
        open={open}
        onToggle={(event) => event.target === event.currentTarget && setOpen(event.currentTarget.open)}
      >
        <summary className={styles['entryHead']}>
          <span className={styles['headTexts']}>
            <h4>{name}</h4>
            {note ? <span className={styles['soft']}>{note}</span> : null}
            <FoundCount found={found} />
          </span>
        </summary>
        {open ? (
          <div className={styles['fields']}>
            {own.map((fault) => (
              <p key={fault} className={styles['fault']}>
                {fault}
              </p>
            ))}
            {children}
            <Does name={name} at={at} count={count} onMove={onMove} onTakeOut={onTakeOut} />
          </div>
        ) : null}
      </details>
    </li>
  )
}

type DoesProps = Pick<NestedRowProps, 'name' | 'at' | 'count' | 'onMove' | 'onTakeOut'>

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
