import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { addingEntry, type NewEntry } from '../../../domain/draft/entry-adding.ts'
import { type EntryKind, entryLists, idsOf, listAt, nameOf } from '../../../domain/draft/entry-kinds.ts'
import { placeKey } from '../../../domain/draft/finding-places.ts'
import { movingEntry } from '../../../domain/draft/moving.ts'
import { type TakingOut, takingOut } from '../../../domain/draft/taking-out.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { useWords } from '../../ui/words.ts'
import type { FieldRefusal } from '../use-typed.ts'
import { useWorkbench } from '../workbench.ts'
import { AddEntry } from './add-entry.tsx'
import { Card } from './card.tsx'
import styles from './cards.module.css'
import { type Entry, placeNow, useOwnFaults } from './entry.ts'
import { useEntryNotes } from './entry-notes.ts'
import { EntryRow } from './entry-row.tsx'
import { findingsIn, ledInto } from './led.ts'
import { useCardName } from './place-names.ts'
import { TakeOutDialog } from './take-out-dialog.tsx'
import { useRename } from './use-rename.ts'

interface EntriesCardProps {
  kind: EntryKind
  /** The fields of one entry; they know which by its context. */
  children: ReactNode
  /** Stands above the entries. */
  head?: ReactNode
}

/** Every entry of one list of the facts, with its words. */
export function EntriesCard({ kind, children, head }: EntriesCardProps) {
  const t = useWords('cards')
  const { reading, at } = useWorkbench()
  const cardName = useCardName()
  if (!reading) return null
  const count = listAt(reading.value, entryLists[kind].path).length
  return (
    <Card
      title={cardName(kind)}
      place={kind}
      note={t('holds', { count })}
      found={findingsIn(reading, kind)}
      ledTo={at !== undefined && ledInto(reading, at)?.kind === kind ? at : undefined}
    >
      {() => (
        <>
          {head}
          <Entries kind={kind}>{children}</Entries>
        </>
      )}
    </Card>
  )
}

/** What is to have the focus once the list has changed. */
interface Next {
  place: number
  on: 'up' | 'down' | 'field' | 'entry' | 'id'
  /** What it is called once the list has changed. */
  id?: string
}

function Entries({ kind, children }: { kind: EntryKind; children: ReactNode }) {
  const t = useWords('cards')
  const { reading, at } = useWorkbench()
  const { list, opened, setOpened, does, out, setOut, refusal } = useEntries(kind)
  const noteOf = useEntryNotes(kind)
  const own = useOwnFaults(placeKey({ in: 'facts', path: entryLists[kind].path }))
  if (!reading) return null
  const ids = idsOf(reading.value, kind)
  const led = at === undefined ? undefined : ledInto(reading, at)
  const ledTo = led?.kind === kind ? led.place : undefined
  return (
    <div ref={list} className={styles['entries']}>
      {own.map((fault) => (
        <p key={fault} className={styles['fault']}>
          {fault}
        </p>
      ))}
      {ids.length === 0 ? <p className={styles['soft']}>{t('none')}</p> : null}
      <ul className={styles['list']}>
        {ids.map((id, place) => {
          const key = keyOf(ids, place)
          const entry: Entry = { kind, id, place, found: listAt(reading.value, entryLists[kind].path)[place] }
          const name = nameOf(reading, kind, place) || noteOf(place).name || t('unnamed')
          return (
            <EntryRow
              key={key}
              entry={entry}
              name={name}
              note={noteOf(place).note}
              found={findingsIn(reading, kind, place)}
              count={ids.length}
              isOpen={opened.get(key) ?? ledTo === place}
              onOpen={(isOpen) => setOpened(key, isOpen)}
              onMove={(to, by) => does.move(entry, name, to, by)}
              onTakeOut={() => setOut({ entry, name, taking: takingOut(reading, kind, place) })}
              onRename={(to) => does.rename(entry, name, to)}
            >
              {children}
            </EntryRow>
          )
        })}
      </ul>
      {refusal ? (
        <p className={styles['fault']} role="alert">
          {refusal}
        </p>
      ) : null}
      <AddEntry kind={kind} onAdd={does.add} />
      {out ? (
        <TakeOutDialog
          name={out.name}
          taking={out.taking}
          onKeep={() => setOut(undefined)}
          onTakeOut={() => does.takeOut(out.entry, out.name)}
        />
      ) : null}
    </div>
  )
}

/** Entries are known by their ids, so that what is open and typed goes with them. */
const keyOf = (ids: readonly string[], place: number): string => {
  const id = ids[place] ?? ''
  return id === '' || ids.indexOf(id) !== place ? `#${place}` : id
}

function useEntries(kind: EntryKind) {
  const t = useWords(['cards', 'draft'])
  const { reading, change } = useWorkbench()
  const announce = useAnnounce()
  const [opened, setAll] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [out, setOut] = useState<{ entry: Entry; name: string; taking: TakingOut }>()
  const [refusal, setRefusal] = useState<string>()
  const setOpened = (key: string, isOpen: boolean) => setAll((all) => new Map(all).set(key, isOpen))
  const count = reading ? listAt(reading.value, entryLists[kind].path).length : 0
  const order = reading ? JSON.stringify(listAt(reading.value, entryLists[kind].path)) : ''
  const { list, goTo } = useNextFocus(kind, order, opened)
  const say = (why: FieldRefusal | undefined, sentence: string) => {
    setRefusal(why ? t('notDone', { why: t(`draft:refused.${why}`) }) : undefined)
    if (why) goTo(undefined)
    else announce(sentence)
  }
  const does = {
    add: (given: NewEntry) => {
      goTo({ place: count, on: 'field' })
      const added: { id?: string } = {}
      void change((now) => {
        const { id, edits } = addingEntry(now, kind, given)
        added.id = id
        return edits
      }).then((why) => {
        if (!why) setOpened(kind === 'reviews' || kind === 'authors' ? `#${count}` : (added.id ?? ''), true)
        say(why, t('added', { name: given.name }))
      })
    },
    move: (entry: Entry, name: string, to: number, by: 'up' | 'down') => {
      goTo({ place: to, on: by })
      if (entry.id === '') setOpened(`#${to}`, true)
      void change((now) => {
        const from = placeNow(now, entry)
        if (from === undefined) return undefined
        const last = listAt(now.value, entryLists[kind].path).length - 1
        const target = Math.min(last, Math.max(0, from + (by === 'up' ? -1 : 1)))
        goTo({ place: target, on: by })
        return target === from ? [] : movingEntry(now, kind, from, target)
      }).then((why) => say(why, t('moved', { name, place: to + 1, count })))
    },
    takeOut: (entry: Entry, name: string) => {
      setOut(undefined)
      goTo({ place: Math.min(entry.place, count - 2), on: 'entry' })
      void change((now) => {
        const place = placeNow(now, entry)
        const taking = place === undefined ? undefined : takingOut(now, kind, place)
        return taking && 'edits' in taking ? taking.edits : undefined
      }).then((why) => say(why, t('takenOut', { name })))
    },
  }
  const rename = useRename(kind, (place, id) => {
    goTo({ place, on: 'id', id })
    setOpened(id, true)
  })
  return { list, opened, setOpened, does: { ...does, rename }, out, setOut, refusal }
}

/** The list stands as it will, and the entry is open, before the focus goes to a part of it. */
function useNextFocus(kind: EntryKind, order: string, opened: ReadonlyMap<string, boolean>) {
  const list = useRef<HTMLDivElement>(null)
  const next = useRef<Next>(undefined)
  useEffect(() => {
    const { current } = next
    if (!current || order === '' || !opened) return
    const isThere = current.id === undefined || order.includes(`"id":${JSON.stringify(current.id)}`)
    if (isThere && focusOn(list.current, kind, current)) next.current = undefined
  }, [order, opened, kind])
  const goTo = useCallback((where: Next | undefined) => {
    next.current = where
  }, [])
  return { list, goTo }
}

/** Answers whether it is there already: a new entry is read, and then opened. */
function focusOn(list: HTMLElement | null, kind: EntryKind, { place, on }: Next): boolean {
  const key = placeKey({ in: 'facts', path: [...entryLists[kind].path, place] })
  const entry = list?.querySelector(`[data-place="${CSS.escape(key)}"]`)
  const wanted =
    on === 'entry' ? 'summary' : on === 'field' ? 'input, select, textarea' : `[data-does="${on}"]`
  const part = entry?.querySelector<HTMLElement>(wanted)
  if (!part && (on === 'field' || on === 'id')) return false
  ;(part ?? list?.querySelector<HTMLElement>('[data-does="add"]'))?.focus()
  return true
}
