import type { Unit } from '../aid/result.schema.ts'
import type { Change, CountCell } from './cell.ts'
import { type Rounded } from './count-from.ts'
import { isHalfWay, wholePeople } from './rounding.ts'

interface Interval {
  low?: Rounded | undefined
  high?: Rounded | undefined
}

const directionOf = (signed: number): Change['direction'] =>
  signed < 0 ? 'fewer' : signed > 0 ? 'more' : 'same'

const rangeOf = ({ low, high }: Interval): Pick<Change, 'range'> =>
  low && high
    ? { range: { low: Math.min(low.shown, high.shown), high: Math.max(low.shown, high.shown) } }
    : {}

/** The shown minus the shown. */
export function changeBetween(from: CountCell, to: CountCell): Change {
  const signed = to.count - from.count
  const size = Math.abs(signed)
  return { direction: directionOf(signed), low: size, high: size, of: to.of, unit: to.unit, from: 'shown' }
}

/** A difference that the source gives; `alone` where no count stands beside it, so that a half is said as both. */
export function changeGiven(
  exact: number,
  interval: Interval,
  { of, unit, alone }: { of: number; unit: Unit; alone: boolean },
): Change {
  const signed = wholePeople(exact)
  const size = Math.abs(signed)
  const low = alone && isHalfWay(exact) ? size - 1 : size
  return {
    direction: directionOf(signed),
    low,
    high: size,
    of,
    unit,
    ...rangeOf(interval),
    from: 'published',
  }
}

/** The change as a signed number of whole people (its larger end where it is two). */
export const signedChange = (change: Change): number =>
  change.direction === 'fewer' ? -change.high : change.high
