import { createContext, use } from 'react'
import type { DraftEdit, EditRefusal, FactsPath, FactsValue } from '../../../domain/draft/draft-edit.ts'
import type { DraftReading } from '../../../domain/draft/draft-reading.ts'
import { type EntryKind, entryLists, idsOf, listAt } from '../../../domain/draft/entry-kinds.ts'
import { factAt, textAt } from '../../../domain/draft/fact-at.ts'
import { findingsByKey, isWithin } from '../../../domain/draft/finding-places.ts'
import { messageOf } from '../../../renderings/check-lines.ts'
import { useWorkbench } from '../workbench.ts'
import { useFindingSaid } from './finding-said.ts'

/** One entry of a list as a card shows it. */
export interface Entry {
  kind: EntryKind
  /** `''` where it has none. */
  id: string
  place: number
  /** What stands there: an entry without an id is known by it. */
  found: FactsValue | undefined
}

export const EntryContext = createContext<Entry | undefined>(undefined)

/** Where an entry is by now: others may have been moved since it was shown. */
export function placeNow({ value }: DraftReading, { kind, id, place, found }: Entry): number | undefined {
  const ids = idsOf(value, kind)
  if (id !== '' && ids.filter((one) => one === id).length === 1) return ids.indexOf(id)
  const now = listAt(value, entryLists[kind].path)[place]
  return JSON.stringify(now) === JSON.stringify(found) ? place : undefined
}

/** The same place by now: entries within the entry have moved, and are known by their ids. */
function stepsNow(before: FactsValue | undefined, now: FactsValue | undefined, steps: FactsPath): FactsPath {
  const found: (string | number)[] = []
  for (const [at, step] of steps.entries()) {
    const id = typeof step === 'number' ? textAt(before, [...steps.slice(0, at + 1), 'id']) : ''
    const ids = listAt(now, found).map((_, place) => textAt(now, [...found, place, 'id']))
    found.push(id !== '' && ids.includes(id) ? ids.indexOf(id) : step)
  }
  return found
}

/** A place of the facts: of the entry in hand, or of the aid itself outside an entry. */
export function useFact(steps: FactsPath) {
  const { reading, change } = useWorkbench()
  const entry = use(EntryContext)
  const base: FactsPath = entry ? [...entryLists[entry.kind].path, entry.place] : []
  const path = [...base, ...steps]
  const write = (
    edits: (path: FactsPath, value: FactsValue | undefined) => readonly DraftEdit[],
  ): Promise<EditRefusal | undefined> =>
    change((now) => {
      const place = entry ? placeNow(now, entry) : 0
      if (place === undefined) return undefined
      if (!entry) return edits(steps, now.value)
      const whole = [...entryLists[entry.kind].path, place]
      const shown = factAt(reading?.value, base)
      return edits([...whole, ...stepsNow(shown, factAt(now.value, whole), steps)], now.value)
    })
  return { path, value: reading?.value, found: factAt(reading?.value, path), write }
}

const said = new WeakMap<DraftReading, ReturnType<typeof findingsByKey>>()

/** The findings of a reading by their place; they are sorted once for all fields. */
export function findingsOf(reading: DraftReading): ReturnType<typeof findingsByKey> {
  const known = said.get(reading) ?? findingsByKey(reading)
  said.set(reading, known)
  return known
}

/** What the checks say of a place and of what is within it; at a field that is empty, only that. */
export function useFaults(...keys: readonly string[]): string[] {
  const saidOf = useFindingSaid()
  const { reading } = useWorkbench()
  if (!reading) return []
  return [...findingsOf(reading)].flatMap(([place, found]) =>
    keys.some((key) => isWithin(place, key)) ? found.map(saidOf) : [],
  )
}

/** What the checks say of just this place. */
export function useOwnFaults(key: string): string[] {
  const { reading } = useWorkbench()
  return reading ? (findingsOf(reading).get(key) ?? []).map(messageOf) : []
}
