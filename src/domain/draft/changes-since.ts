import type { DraftReading } from './draft-reading.ts'
import { type MergeUnit, mergeOf } from './merge/merge.ts'
import type { MergePlace } from './merge/merge-side.ts'

/** What a version is called by is no change of it. */
const isName = (place: MergePlace): boolean =>
  place.in === 'head' && (place.path[0] === 'id' || place.path[0] === 'version')

/** Every place of the texts in which a draft differs from an earlier version, card by card; `mine` is what stood there. */
export const changesSince = (before: DraftReading, now: DraftReading): MergeUnit[] =>
  mergeOf(before, now, [before]).taken.filter(({ places }) => !places.every(({ place }) => isName(place)))

/** Facts that hold numbers of their own, or say what numbers mean. */
export const bearsOnFigures = (units: readonly MergeUnit[]): boolean =>
  units.some(({ places }) =>
    places.some(
      ({ place }) =>
        place.in === 'result' ||
        (place.in === 'entry' && /^(?:options|outcomes|scales|axes)$/.test(place.list)) ||
        (place.in === 'head' && /^(?:of|threshold)$/.test(String(place.path[0]))),
    ),
  )
