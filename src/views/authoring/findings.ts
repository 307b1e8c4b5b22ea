import type { PlacedFinding } from '../../domain/aid/finding.ts'
import type { DraftReading } from '../../domain/draft/draft-reading.ts'

const slotNamed = ({ data }: PlacedFinding): string | undefined =>
  'slot' in data && typeof data.slot === 'string' ? data.slot : undefined

/** What the checks found in the words of one slot, or miss there. */
export function findingsOfSlot(reading: DraftReading, language: string, slot: string): PlacedFinding[] {
  const written = reading.words[language]?.[slot]
  const from = written?.line ?? 0
  const to = from + (written?.prose.split('\n').length ?? 0)
  return reading.findings.filter((found) => {
    if (found.file !== `${language}.md`) return false
    if (slotNamed(found) !== undefined) return slotNamed(found) === slot
    return written !== undefined && found.line >= from && found.line < to
  })
}
