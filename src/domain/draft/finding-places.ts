import type { PlacedFinding } from '../aid/finding.ts'
import type { DraftPlace } from './citations.ts'
import type { DraftReading } from './draft-reading.ts'

/** A place as one word, for addresses and for the fields themselves: `f.options.1.kind`, `w.options.splint.short`. */
export const placeKey = (place: DraftPlace): string =>
  place.in === 'facts' ? ['f', ...place.path].join('.') : `w.${place.slot}`

/** The slot in whose lines something stands. */
function slotAt({ words }: DraftReading, language: string, line: number): string | undefined {
  const slots = Object.entries(words[language] ?? {})
  return slots.find(
    ([, written]) => line >= written.line && line < written.line + written.prose.split('\n').length,
  )?.[0]
}

/** Where a finding is, as a place of facts or words in the source language; elsewhere only its line is known. */
export function keyOfFinding(reading: DraftReading, found: PlacedFinding): string | undefined {
  const { place, file, line } = found
  if (place?.part === 'facts') return placeKey({ in: 'facts', path: place.path })
  const language = reading.sourceLanguage
  if (file !== `${language}.md`) return undefined
  const slot = place?.slot ?? slotAt(reading, language, line)
  return slot === undefined ? undefined : placeKey({ in: 'words', language, slot })
}

const isOfResult = (key: string): boolean =>
  /^f\.outcomes\.\d+\.(?:results|sizes)(?:\.|$)/.test(key) || /^w\.outcomes\.[^.]+\.[^.]+\./.test(key)

/** Whether a card has a field or a head for a place: those of figures stand elsewhere. */
export const isOnCard = (key: string): boolean => !isOfResult(key) && key !== 'f'

/** The findings by their place. */
export function findingsByKey(reading: DraftReading): ReadonlyMap<string, readonly PlacedFinding[]> {
  const found = new Map<string, PlacedFinding[]>()
  for (const finding of reading.findings) {
    const key = keyOfFinding(reading, finding)
    if (key !== undefined) found.set(key, [...(found.get(key) ?? []), finding])
  }
  return found
}

/** Whether a place is another, or a part of it. */
export const isWithin = (key: string, whole: string): boolean => key === whole || key.startsWith(`${whole}.`)
