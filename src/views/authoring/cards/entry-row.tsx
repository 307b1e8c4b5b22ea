import type { ReactNode } from 'react'
import type { PlacedFinding } from '../../../domain/aid/finding.ts'
import { entryLists } from '../../../domain/draft/entry-kinds.ts'
import { placeKey } from '../../../domain/draft/finding-places.ts'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../ui/words.ts'
import styles from './cards.module.css'
import { type Entry, EntryContext, useOwnFaults } from './entry.ts'
import { FoundCount } from './found-count.tsx'
import { IdField, type RenameRefusal } from './id-field.tsx'

interface EntryRowProps {
  entry: Entry
  name: string
  note?: string | undefined
  found: readonly PlacedFinding[]
  count: number
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  onMove: (to: number, by: 'up' | 'down') => void
  onTakeOut: () => void
  onRename: (to: string) => Promise<RenameRefusal | undefined>
  children: ReactNode
}

/** One entry of a card: its name, and its fields once it is open. */
export function EntryRow({ entry, name, note, found, count, isOpen, children, ...does }: EntryRowProps) {
  const t = useWords('cards')
  const { kind, place } = entry
  const key = placeKey({ in: 'facts', path: [...entryLists[kind].path, place] })
  const own = useOwnFaults(key)
  const isFirst = place === 0
  const isLast = place === count - 1
  return (
    <li className={styles['entry']} data-place={key}>
      <details
        open={isOpen}
        onToggle={(event) => event.target === event.currentTarget && does.onOpen(event.currentTarget.open)}
      >
        <summary className={styles['entryHead']}>
          <span className={styles['headTexts']}>
            <h3>{name}</h3>
            {note ? <span className={styles['soft']}>{note}</span> : null}
            <FoundCount found={found} />
          </span>
        </summary>
        {isOpen ? (
          <EntryContext value={entry}>
            <div className={styles['fields']}>
              {own.map((fault) => (
                <p key={fault} className={styles['fault']}>
                  {fault}
                </p>
              ))}
              {children}
              {entry.id === '' ? null : <IdField kind={kind} id={entry.id} onRename={does.onRename} />}
              <div className={styles['does']}>
                <Button
                  kind="quiet"
                  data-does="up"
                  aria-label={t('upOf', { name })}
                  aria-disabled={isFirst}
                  onClick={() => (isFirst ? undefined : does.onMove(place - 1, 'up'))}
                >
                  {t('up')}
                </Button>
                <Button
                  kind="quiet"
                  data-does="down"
                  aria-label={t('downOf', { name })}
                  aria-disabled={isLast}
                  onClick={() => (isLast ? undefined : does.onMove(place + 1, 'down'))}
                >
                  {t('down')}
                </Button>
                <Button kind="quiet" aria-label={t('takeOutOf', { name })} onClick={does.onTakeOut}>
                  {t('takeOut')}
                </Button>
              </div>
            </div>
          </EntryContext>
        ) : null}
      </details>
    </li>
  )
}
