import type { Unit } from '../aid/result.schema.ts'
import type { LengthOfTime } from '../shared/calendar.ts'

/** The groups that were chosen, by axis; `null` says "not known, or in none of these ranges". */
export type ChosenGroups = Readonly<Record<string, string | null>>

export interface WholeRange {
  low: number
  high: number
}

/** So many of `of`, rounded once. Every text, picture, table and file shows this number and no other. */
export interface CountCell {
  kind: 'count'
  count: number
  of: number
  unit: Unit
  range?: WholeRange
  /** Other options that were counted together with this one. */
  together: string[]
}

/** How one option differs from another: `low` and `high` differ only where the estimate lies between two whole people. */
export interface Change {
  direction: 'fewer' | 'more' | 'same'
  low: number
  high: number
  of: number
  unit: Unit
  /** Both ends of the interval, signed: negative is fewer. */
  range?: WholeRange
  /** Where it is from: the shown minus the shown, or the source's own (adjusted) figure. */
  from: 'shown' | 'published'
}

/** What one cell of the table of choices holds. */
export type Cell =
  | CountCell
  /** Between `low` and `high` of `of`; the source gives no best estimate. */
  | ({ kind: 'range'; of: number; unit: Unit; together: string[] } & WholeRange)
  /** Only the difference from `to` (an option or an arm) is known. */
  | { kind: 'difference'; to: string; change: Change; together: string[] }
  /** What others are compared with; its own figure is not known. */
  | { kind: 'reference' }
  | { kind: 'score'; mean?: number; scale: string }
  | { kind: 'duration'; length: LengthOfTime; statistic: 'mean' | 'median' }
  | { kind: 'parts'; parts: { part: string; count: number }[]; of: number; unit: Unit }
  /** Compared by the source in words (`judgement`), without a number. */
  | { kind: 'judged' }
  | { kind: 'missing'; why: 'unknown' | 'unchecked' | 'not-applicable' }
  /** The figure depends on a group that has not been chosen (`asked`), or that the aid has no figures for. */
  | { kind: 'no-group'; axis: string; why: 'not-chosen' | 'none-of-these' }
