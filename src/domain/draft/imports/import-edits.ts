import type { AidFacts } from '../../aid/aid-facts.schema.ts'
import type { Citation, ResultFacts } from '../../aid/result.schema.ts'
import type { DraftEdit } from '../draft-edit.ts'
import type { DraftReading } from '../draft-reading.ts'
import { addingEntry } from '../entry-adding.ts'
import { sourceIdAfter } from '../entry-id.ts'
import { type ResultSpot, whileItStands } from '../form-verdict.ts'
import { editsToResult } from '../result-edits.ts'
import { sourceAddress } from '../source-address.ts'
import { type SourceTyped, sourceWith } from './imported-source.ts'

/** A source of the draft, or one that is added. */
export type SourceChosen = { id: string } | { typed: SourceTyped }

const unread = 'not seen'

const tidySource = ({ title, authors, year, address }: SourceTyped): SourceTyped => ({
  title: title.trim(),
  authors: authors.trim(),
  year: year.trim(),
  address: sourceAddress(address),
})

/** The facts with the source in them, and its id; the same address is one source. */
export function factsWithSource(
  facts: AidFacts,
  chosen: SourceChosen,
  today: string,
): { facts: AidFacts; id: string } {
  const known = 'id' in chosen ? chosen.id : sourceWith(facts, chosen.typed.address)
  if (known !== undefined || !('typed' in chosen)) return { facts, id: known ?? '' }
  const id = sourceIdAfter(facts.sources.map((each) => each.id))
  const source = { id, ...tidySource(chosen.typed), read: today, funding: unread }
  return { facts: { ...facts, sources: [...facts.sources, source] }, id }
}

/** The result with its citation; who read it where is for a person to say. */
export function withCitation(result: ResultFacts, source: string, place: string): ResultFacts {
  const citation: Citation = { source, ...(place !== '' && { place }) }
  const isThere = result.sources.some((each) => each.source === source && (each.place ?? '') === place)
  const { generalAdvice, ...rest } = result
  const kept = generalAdvice && result.sources.length > 0 ? { generalAdvice } : {}
  const sources = isThere ? result.sources : [...result.sources, citation]
  return { ...rest, ...kept, sources } as ResultFacts
}

interface Confirmed {
  /** Where the result stood when the row was shown. */
  spot: ResultSpot
  made: ResultFacts
  place: string
  source: SourceChosen
  today: string
}

/** What one confirmed row writes, as one step: its source, if it is new here, and its result. */
export function importEdits(
  reading: DraftReading,
  { spot, made, place, source, today }: Confirmed,
): DraftEdit[] {
  const facts = reading.seen?.facts
  if (!facts) return []
  const { id } = factsWithSource(facts, source, today)
  const isNew = 'typed' in source && !facts.sources.some((each) => each.id === id)
  const added = isNew
    ? addingEntry(reading, 'sources', {
        ...tidySource(source.typed),
        name: source.typed.title,
        today,
        unsaid: unread,
      }).edits
    : []
  const changed = withCitation(made, id, place)
  const edits = editsToResult(spot.facts, spot.outcome, spot.place, changed, spot.words)
  return edits.length === 0 ? [] : whileItStands(spot, [...added, ...edits])
}
