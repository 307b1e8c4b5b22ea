import type { DraftEdit } from '../draft-edit.ts'
import type { Written } from '../entry-kinds.ts'
import type { Merge, MergeUnit, Whose } from './merge.ts'
import { bothOf, withBoth } from './merge-arms.ts'
import { factsEdits, isTheirsOf } from './merge-facts.ts'
import { wordsEdits } from './merge-words.ts'

/** What somebody decided, by the key of what is open. */
export type Decided = Readonly<Record<string, Whose>>

export const leftToDecide = ({ open }: Merge, decided: Decided): readonly MergeUnit[] =>
  open.filter((unit) => {
    const whose = decided[unit.key]
    return whose === undefined || (whose === 'both' && bothOf(unit) === undefined)
  })

/**
 * The edits that take in what is theirs alone and what was decided for theirs, in the text of mine; `undefined` while
 * something is not decided, and where it cannot be done.
 */
export function mergeEdits(
  mine: Written,
  theirs: Written,
  merge: Merge,
  decided: Decided,
): DraftEdit[] | undefined {
  if (leftToDecide(merge, decided).length > 0) return undefined
  const ofBoth = merge.open.filter(({ key }) => decided[key] === 'both')
  const units = [...merge.taken, ...ofBoth, ...merge.open.filter(({ key }) => decided[key] === 'theirs')]
  const places = units.flatMap((unit) => unit.places)
  const isTheirs = isTheirsOf(places.map(({ place }) => place))
  const facts = factsEdits(mine, withBoth(theirs, ofBoth), places, merge.parting, isTheirs)
  if (!facts) return undefined
  return [
    ...facts.map((edit): DraftEdit => ({ in: 'facts', ...edit })),
    ...wordsEdits(mine, theirs, merge.parting, isTheirs),
  ]
}
