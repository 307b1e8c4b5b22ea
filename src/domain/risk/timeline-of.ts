import type { AidFacts, OutcomeFacts } from '../aid/aid-facts.schema.ts'
import type { ResultFacts, Unit } from '../aid/result.schema.ts'
import { daysIn, lengthOfTime } from '../shared/calendar.ts'
import type { ChosenGroups } from './cell.ts'
import { cellOf } from './cell-of.ts'

/** The figure of one choice at one time. */
export interface TimePoint {
  result: string
  day: number
  value: number
  range?: { low: number; high: number }
}

/** One choice, or arm that is no choice: each run of points is joined by a line, and no other. */
export interface TimeLine {
  option: string
  runs: TimePoint[][]
}

/** An outcome at several times on one axis. `from` and `to` are the ends of the upright axis; time begins at 0. */
export interface Timeline {
  of: { kind: 'count'; of: number; unit: Unit } | { kind: 'score'; scale: string }
  from: number
  to: number
  lastDay: number
  lines: TimeLine[]
}

interface Placed {
  result: ResultFacts
  day: number
}

/** The first result of an outcome and those of the same people later on, in the order of time; else none. */
export function timesOf({ results }: Pick<OutcomeFacts, 'results'>): ResultFacts[] {
  const [lead, ...others] = results
  const later = others.filter(({ relation }) => relation === 'later')
  if (!lead || later.length === 0) return []
  const all = [lead, ...later].map((result) => ({ result, day: dayOf(result) ?? Number.POSITIVE_INFINITY }))
  return all
    .sort((one, other) => (one.day === other.day ? 0 : one.day - other.day))
    .map(({ result }) => result)
}

/** Where a time stands on the axis; a span, or a time in words, has no one place. */
export function dayOf({ time }: ResultFacts): number | undefined {
  const length = time.at ?? time.about ?? time.mean ?? time.median ?? time.upTo
  return length === undefined ? undefined : daysIn(lengthOfTime(length))
}

const unitOf = ({ unit }: { unit?: Unit | undefined }): Unit => unit ?? 'people'

/** Whether the figures of two results may stand on one upright axis. */
function isAlike(one: ResultFacts, other: ResultFacts): boolean {
  if (one.form === 'counts' && other.form === 'counts')
    return one.of === other.of && unitOf(one) === unitOf(other) && one.axis === other.axis
  return one.form === 'scores' && other.form === 'scores' && one.scale === other.scale
}

/** As many people, as far as is known: figures of others are points of their own, never joined. */
const isOfSamePeople = (one: ResultFacts, other: ResultFacts): boolean =>
  one.people !== undefined && one.people === other.people

function pointOf({ result, day }: Placed, option: string, groups: ChosenGroups): TimePoint | undefined {
  const cell = cellOf(result, option, groups)
  if (cell.kind === 'count') {
    return { result: result.id, day, value: cell.count, ...(cell.range && { range: cell.range }) }
  }
  return cell.kind === 'score' && cell.mean !== undefined
    ? { result: result.id, day, value: cell.mean }
    : undefined
}

function lineOf(placed: readonly Placed[], option: string, groups: ChosenGroups): TimeLine {
  const runs: TimePoint[][] = []
  let last: ResultFacts | undefined
  for (const each of placed) {
    const point = pointOf(each, option, groups)
    const run = runs.at(-1)
    if (!point) last = undefined
    else if (run && last && isOfSamePeople(last, each.result)) run.push(point)
    else runs.push([point])
    if (point) last = each.result
  }
  return { option, runs }
}

/** The part of a denominator that holds every figure, so that small figures can be told apart; it begins at nobody. */
function topFor(of: number, most: number): number {
  const fitting = [100, 50, 20, 10, 5, 2].map((part) => of / part).filter((top) => top >= most && top >= 5)
  return fitting[0] ?? of
}

/** More lines than this cannot be told apart; the table of times holds them. */
const mostLines = 6

/** An outcome at several times; `undefined` where fewer than two of its times can stand on one axis. */
export function timelineOf(
  facts: AidFacts,
  outcome: OutcomeFacts,
  groups: ChosenGroups,
): Timeline | undefined {
  const [lead] = outcome.results
  if (!lead) return undefined
  const placed = timesOf(outcome).flatMap((result): Placed[] => {
    const day = dayOf(result)
    return day === undefined || !isAlike(lead, result) ? [] : [{ result, day }]
  })
  const names = [
    ...new Set(
      placed.flatMap(({ result }) => result.arms.flatMap(({ options, arm }) => options[0] ?? arm ?? [])),
    ),
  ]
  const lines = names.map((name) => lineOf(placed, name, groups)).filter(({ runs }) => runs.length > 0)
  const points = lines.flatMap(({ runs }) => runs.flat())
  if (lines.length > mostLines || new Set(points.map(({ day }) => day)).size < 2) return undefined
  const lastDay = Math.max(...points.map(({ day }) => day))
  if (lead.form === 'counts') {
    const most = Math.max(...points.map(({ value, range }) => Math.max(value, range?.high ?? 0)))
    const of = { kind: 'count', of: lead.of, unit: unitOf(lead) } as const
    return { of, from: 0, to: topFor(lead.of, most), lastDay, lines }
  }
  const scale = lead.form === 'scores' ? facts.scales?.find(({ id }) => id === lead.scale) : undefined
  return scale && { of: { kind: 'score', scale: scale.id }, from: scale.from, to: scale.to, lastDay, lines }
}
