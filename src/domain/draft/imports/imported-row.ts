import type { AidFacts, OutcomeFacts } from '../../aid/aid-facts.schema.ts'
import type { ResultFacts, Time } from '../../aid/result.schema.ts'
import { nameOfArm } from '../../aid/results-in.ts'
import { armFor, isSameArm } from '../../risk/arm-for.ts'
import { comparatorOf } from '../../risk/change-of.ts'
import { type Arm, type ArmTyped, placeOfArm, readArm, typedArm } from '../arm-form.ts'
import { armOfCells } from '../pasted-result.ts'
import { holdsNumber, withArm } from '../result-changes.ts'
import type { ReadForm } from '../typed-form.ts'
import { isSameTime } from './imported-time.ts'
import { lowerRating, type ProposedRow, pointMoved, type Rating, type RowFault } from './proposed-row.ts'

/** Whose figure a row is and when it holds, as the file says without doubt or somebody has said. */
export interface RowMatch {
  arm: string | undefined
  against: string | undefined
  time: Time | undefined
}

/** Why a row waits although it is read and matched. */
export type Waits =
  | RowFault
  | 'arm-unmatched'
  | 'against-unmatched'
  | 'same-arm'
  /** The result holds another kind of figure. */
  | 'other-form'
  /** A count on another denominator than the result's. */
  | 'other-denominator'
  /** The choice has a figure here already; none is written over. */
  | 'holds-number'
  | 'holds-effect'
  /** A ratio without a count that it could stand beside or be worked out from. */
  | 'no-baseline'
  /** The ratio is against another arm than the result compares with. */
  | 'compared-otherwise'
  | 'not-a-number'
  /** Nobody has said when the figure holds. */
  | 'time-unsaid'
  /** The result holds figures of another time. */
  | 'other-time'

export interface ImportedRow {
  waits: readonly Waits[]
  /** What the fields of the arm would not have, by field. */
  read: Pick<ReadForm, 'faults' | 'missing'>
  /** How it would go in. */
  as?: 'figure' | 'effect' | 'relative' | 'difference'
  /** The result with the row in it, without its source; absent while it waits. */
  made?: ResultFacts
}

const nothingRead = { faults: {}, missing: [] }
const waiting = (...waits: Waits[]): ImportedRow => ({ waits, read: nothingRead })

const ratios = ['RR', 'HR', 'OR'] as const
const ratioOf = ({ cells }: ProposedRow) => ratios.find((name) => (cells[name] ?? '') !== '')

/** Counts of a proportion or a percentage on the result's denominator: the point moves and nothing is rounded. */
function onDenominator(row: ProposedRow, result: ResultFacts): ProposedRow['cells'] | Waits {
  const { cells, per, isShare } = row
  if (!cells.count || !('of' in result)) return cells
  const from = Number(per.replace(/[ ,]/g, ''))
  if (!isShare) return from === result.of ? cells : 'other-denominator'
  const places = Math.log10(result.of / from)
  if (!Number.isInteger(places) || places < 0) return 'other-denominator'
  // An interval beside a ratio is the ratio's own.
  const moving = ratioOf(row) ? (['count'] as const) : (['count', 'low', 'high'] as const)
  const moved = moving.flatMap((name): [string, string][] => {
    const text = cells[name]
    return text ? [[name, pointMoved(text, places) ?? text]] : []
  })
  return { ...cells, ...Object.fromEntries(moved) }
}

const effectNames = ['measure', 'estimate', 'low', 'high', 'level'] as const

/** A ratio alone goes beside a count that is there, or is worked out from one; else it waits. */
function ratioAlone(row: ProposedRow, result: ResultFacts, place: number, against: string, facts: AidFacts) {
  const stands = (result.arms as readonly Arm[])[place]
  const other = armFor(result, against) as Arm | undefined
  if (!stands || !other) return 'against-unmatched' as const
  const relative = armOfCells(row.cells, '', nameOfArm(other))
  if (!relative) return 'no-number' as const
  if (!holdsNumber(stands)) {
    if (!holdsNumber(other)) return 'no-baseline' as const
    return { as: 'relative' as const, typed: relative }
  }
  if (!['printed', 'observed', 'difference', 'number-needed'].includes(stands.value))
    return 'holds-number' as const
  if ('effect' in stands && stands.effect) return 'holds-effect' as const
  if (!holdsNumber(other)) return 'no-baseline' as const
  const beside = typedArm(stands, placeOfArm(facts, result, place), undefined)
  const effect = Object.fromEntries(effectNames.map((name) => [`effect.${name}`, relative.typed[name] ?? '']))
  return { as: 'effect' as const, typed: { ...beside, typed: { ...beside.typed, ...effect } } }
}

type Typing = { as: NonNullable<ImportedRow['as']>; typed: ArmTyped } | Waits

function typingOf(row: ProposedRow, facts: AidFacts, result: ResultFacts, place: number, to: string): Typing {
  const stands = (result.arms as readonly Arm[])[place]
  if (!stands) return 'arm-unmatched'
  const isMean = (row.cells.mean ?? '') !== ''
  if (result.form !== (isMean ? 'scores' : 'counts')) return 'other-form'
  const { count = '', events = '', total = '', low = '', high = '', level = '' } = row.cells
  const isBare = !isMean && row.difference === '' && count === '' && events === '' && total === ''
  if (isBare) return ratioAlone(row, result, place, to, facts)
  if (holdsNumber(stands)) return 'holds-number'
  if (row.difference !== '') {
    const ends = low === '' && high === '' ? {} : { low, high, level }
    return {
      as: 'difference',
      typed: { value: 'difference', typed: { to, estimate: row.difference, of: row.per, ...ends } },
    }
  }
  const cells = onDenominator(row, result)
  if (typeof cells === 'string') return cells
  const typed = armOfCells(cells, '', to)
  return typed ? { as: 'figure', typed } : 'no-number'
}

const needsAgainst = (row: ProposedRow): boolean => row.difference !== '' || ratioOf(row) !== undefined

function unmatched(row: ProposedRow, result: ResultFacts, { arm, against }: RowMatch): Waits[] {
  const isKnown = (id: string | undefined): id is string =>
    id !== undefined && armFor(result, id) !== undefined
  if (!isKnown(arm)) return ['arm-unmatched']
  if (!needsAgainst(row)) return []
  if (!isKnown(against)) return ['against-unmatched']
  return isSameArm(result, arm, against) ? ['same-arm'] : []
}

/** What a row would make of a result. Nothing is worked out, rounded or filled in, and no figure is written over. */
export function importedRow(
  facts: AidFacts,
  outcome: OutcomeFacts,
  at: number,
  row: ProposedRow,
  match: RowMatch,
): ImportedRow {
  const result = outcome.results[at]
  if (!result) return waiting('arm-unmatched')
  const waits = [...row.faults, ...(row.faults.length > 0 ? [] : unmatched(row, result, match))]
  if (waits.length > 0) return waiting(...waits)
  const place = (result.arms as readonly Arm[]).findIndex((arm) => arm === armFor(result, match.arm ?? ''))
  const stands = (result.arms as readonly Arm[])[place]
  const other = match.against === undefined ? undefined : (armFor(result, match.against) as Arm | undefined)
  const typing = typingOf(row, facts, result, place, other ? nameOfArm(other) : '')
  if (typeof typing === 'string' || !stands)
    return waiting(typeof typing === 'string' ? typing : 'arm-unmatched')
  const { as, typed } = typing
  const { faults, missing, arm } = readArm(typed, placeOfArm(facts, result, place), stands)
  const read = { faults, missing }
  if (!arm) return { waits: ['not-a-number'], read, as }
  const time = timeWith(result, match.time)
  if (typeof time === 'string') return { waits: [time], read, as }
  const made = withRating({ ...withArm(result, place, arm), time }, result, row.rating ?? 'not-rated')
  // A ratio says something of two arms only; the result must compare just these.
  const compared = ratioOf(row) ? comparatorOf(made, nameOfArm(arm), {}) : undefined
  if (ratioOf(row) && !(compared && other && isSameArm(made, compared, nameOfArm(other))))
    return { waits: ['compared-otherwise'], read, as }
  return { waits: [], read, as, made }
}

const hasFigures = (result: ResultFacts): boolean => (result.arms as readonly Arm[]).some(holdsNumber)

/** The time of the result with the figure in it: a result without figures takes it from the figure, one with figures has to have it. */
function timeWith(result: ResultFacts, time: Time | undefined): Time | Waits {
  if (!time) return 'time-unsaid'
  const isSame = isSameTime(result.time, time)
  if (hasFigures(result)) return isSame ? result.time : 'other-time'
  return isSame && time.at ? result.time : time
}

/** The rating that the result has afterwards: never higher than the file's, nor than the one that stands for other figures. */
function withRating(made: ResultFacts, before: ResultFacts, rating: Rating): ResultFacts {
  const stands = before.certainty.rating
  const isUnsaid = !hasFigures(before) && stands === 'not-rated'
  return {
    ...made,
    certainty: { ...made.certainty, rating: isUnsaid ? rating : lowerRating(stands, rating) },
  }
}
