import type { PlacedFinding } from '../../../domain/aid/finding.ts'
import type { DraftPlace } from '../../../domain/draft/citations.ts'
import type { FactsPath } from '../../../domain/draft/draft-edit.ts'
import type { DraftReading } from '../../../domain/draft/draft-reading.ts'
import { type EntryKind, entryKinds, entryLists, idsOf } from '../../../domain/draft/entry-kinds.ts'
import { isOnCard, isWithin, placeKey } from '../../../domain/draft/finding-places.ts'
import { findingsOf } from './entry.ts'

/** `f.options.1.kind` and `w.options.splint.short` as places. */
export function placeOfKey(key: string, language: string): DraftPlace {
  const [part, ...steps] = key.split('.')
  if (part === 'w') return { in: 'words', language, slot: steps.join('.') }
  const path: FactsPath = steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step))
  return { in: 'facts', path }
}

/** The card, and the entry on it, that a place leads to. */
export function ledInto(
  { value, sourceLanguage }: DraftReading,
  key: string,
): { kind: EntryKind; place?: number } | undefined {
  const place = placeOfKey(key, sourceLanguage)
  if (place.in === 'words') {
    const [section = '', id = ''] = place.slot.split('.')
    const kind = entryKinds.find((one) => one === section)
    const at = kind ? idsOf(value, kind).indexOf(id) : -1
    return kind && at >= 0 ? { kind, place: at } : undefined
  }
  const kind = entryKinds.find((one) => entryLists[one].path.every((step, at) => place.path[at] === step))
  const at = kind ? place.path[entryLists[kind].path.length] : undefined
  if (key === 'f.threshold') return { kind: 'outcomes' }
  return kind && { kind, ...(typeof at === 'number' && { place: at }) }
}

/** What the checks find on a card, or in one entry of it; those of figures stand elsewhere. */
export function findingsIn(reading: DraftReading, kind: EntryKind, place?: number): PlacedFinding[] {
  const { path } = entryLists[kind]
  const id = place === undefined ? undefined : idsOf(reading.value, kind)[place]
  const facts = placeKey({ in: 'facts', path: place === undefined ? path : [...path, place] })
  const words = id === undefined ? `w.${kind}` : `w.${kind}.${id}`
  return [...findingsOf(reading)].flatMap(([key, found]) =>
    isOnCard(key) && (isWithin(key, facts) || (isWithin(key, words) && words !== `w.${kind}.`)) ? found : [],
  )
}
