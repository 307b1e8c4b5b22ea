import type { CountArm, CountsResult } from '../aid/result.schema.ts'
import { armFor } from './arm-for.ts'
import type { Cell, ChosenGroups } from './cell.ts'
import { wholePeople } from './rounding.ts'

/** A number before and after the one rounding. */
export interface Rounded {
  exact: number
  shown: number
}

/** What an arm comes to on the result's denominator; `exact` is never shown. */
export type Reckoned =
  | (Rounded & { kind: 'count'; low?: Rounded; high?: Rounded })
  /** Signed: negative is fewer. */
  | (Rounded & { kind: 'difference'; to: string; low?: Rounded; high?: Rounded })
  | { kind: 'range'; low: Rounded; high: Rounded }
  | Extract<Cell, { kind: 'reference' | 'missing' | 'no-group' }>

type RelativeArm = Extract<CountArm, { value: 'relative' }>
type DifferenceArm = Extract<CountArm, { value: 'difference' | 'number-needed' }>

const unknown: Reckoned = { kind: 'missing', why: 'unknown' }
const rounded = (exact: number): Rounded => ({ exact, shown: wholePeople(exact) })
const within = (exact: number, of: number): number => Math.min(of, Math.max(0, exact))

function between(one: Rounded | undefined, other: Rounded | undefined): { low?: Rounded; high?: Rounded } {
  if (!one || !other) return {}
  return one.exact <= other.exact ? { low: one, high: other } : { low: other, high: one }
}

function ownInterval(arm: { low?: number | undefined; high?: number | undefined }, of: number) {
  const end = (exact: number | undefined) => (exact === undefined ? undefined : rounded(within(exact, of)))
  return between(end(arm.low), end(arm.high))
}

/** A count times a relative effect: RR multiplies the count, OR the odds, HR the logarithm of staying without. */
export function timesEffect(
  measure: RelativeArm['measure'],
  count: number,
  of: number,
  effect: number,
): number {
  if (measure === 'RR') return within(count * effect, of)
  const chance = count / of
  if (measure === 'HR') return within(of * (1 - (1 - chance) ** effect), of)
  if (chance >= 1) return of
  const odds = (chance / (1 - chance)) * effect
  return within((of * odds) / (1 + odds), of)
}

/** A published difference, signed, on the result's denominator: its best estimate and its ends. */
export function differenceFrom(arm: DifferenceArm, of: number) {
  const scaled = (value: number): number => {
    if (arm.value === 'difference') return (value * of) / arm.of
    return (arm.direction === 'fewer' ? -of : of) / value
  }
  const end = (value: number | undefined) => (value === undefined ? undefined : rounded(scaled(value)))
  return { ...rounded(scaled(arm.estimate)), ...between(end(arm.low), end(arm.high)) }
}

function fromBaseline(
  counts: Record<string, number>,
  axis: string | undefined,
  groups: ChosenGroups,
): Reckoned {
  if (axis === undefined) return unknown
  const group = groups[axis]
  if (group === undefined) return { kind: 'no-group', axis, why: 'not-chosen' }
  const count = group === null || !Object.hasOwn(counts, group) ? undefined : counts[group]
  return count === undefined
    ? { kind: 'no-group', axis, why: 'none-of-these' }
    : { kind: 'count', ...rounded(count) }
}

function fromRelative(arm: RelativeArm, start: Reckoned, of: number): Reckoned {
  if (start.kind === 'no-group') return start
  if (start.kind !== 'count') return unknown
  const after = (effect: number | undefined) =>
    effect === undefined ? undefined : rounded(timesEffect(arm.measure, start.exact, of, effect))
  return {
    kind: 'count',
    ...rounded(timesEffect(arm.measure, start.exact, of, arm.estimate)),
    ...between(after(arm.low), after(arm.high)),
  }
}

function fromDifference(arm: DifferenceArm, start: Reckoned, of: number): Reckoned {
  const difference = differenceFrom(arm, of)
  if (start.kind === 'no-group') return start
  if (start.kind !== 'count') return { kind: 'difference', to: arm.to, ...difference }
  const added = (to: Rounded): Rounded => rounded(within(start.exact + to.exact, of))
  const { low, high } = difference
  return {
    kind: 'count',
    ...added(difference),
    ...(low && high ? { low: added(low), high: added(high) } : {}),
  }
}

/** Reckons one arm; `above` are the arms that lead to it, so that a circle of references ends. */
export function countFrom(
  result: CountsResult,
  arm: CountArm,
  groups: ChosenGroups,
  above: readonly CountArm[] = [],
): Reckoned {
  const startOf = (id: string): Reckoned => {
    const start = armFor(result, id)
    if (!start || start === arm || above.includes(start)) return unknown
    return countFrom(result, start, groups, [...above, arm])
  }
  switch (arm.value) {
    case 'printed':
      return { kind: 'count', ...rounded(within(arm.count, result.of)), ...ownInterval(arm, result.of) }
    case 'observed':
      return {
        kind: 'count',
        ...rounded(within((arm.events / arm.total) * result.of, result.of)),
        ...ownInterval(arm, result.of),
      }
    case 'range':
      return {
        kind: 'range',
        low: rounded(within(arm.low, result.of)),
        high: rounded(within(arm.high, result.of)),
      }
    case 'baseline':
      return fromBaseline(arm.counts, result.axis, groups)
    case 'relative':
      return fromRelative(arm, startOf(arm.to), result.of)
    case 'difference':
    case 'number-needed':
      return fromDifference(arm, startOf(arm.to), result.of)
    case 'reference':
      return { kind: 'reference' }
    default:
      return { kind: 'missing', why: arm.value }
  }
}
