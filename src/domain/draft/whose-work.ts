import type { AidFacts } from '../aid/aid-facts.schema.ts'
import { isOwn } from '../aid/aid-index.ts'
import type { CalendarDay } from '../shared/calendar.ts'
import type { DraftBeginning } from './draft.ts'

/** What a changed text still says of itself as if it were the one that it was made from. */
export type Claim =
  /** It says the day on which the other was written. */
  | { code: 'written-as-before'; on: CalendarDay }
  /** Nobody but those of the other is named for it. */
  | { code: 'authors-as-before'; names: readonly string[] }

/** What a text that differs from an earlier one must say for itself before it is used. */
export function claimsOf(
  now: AidFacts,
  before: AidFacts,
  { begun, today }: { begun: DraftBeginning; today: CalendarDay },
): Claim[] {
  const names = now.authors.map(({ name }) => name)
  const theirs = new Set(before.authors.map(({ name }) => name))
  const isOfOthers = begun.kind === 'copy' && !isOwn(begun.aid) && names.every((name) => theirs.has(name))
  return [
    ...(now.written === before.written && now.written !== today
      ? [{ code: 'written-as-before' as const, on: now.written }]
      : []),
    ...(isOfOthers && before.id === begun.aid ? [{ code: 'authors-as-before' as const, names }] : []),
  ]
}
