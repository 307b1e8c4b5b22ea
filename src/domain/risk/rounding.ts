/** Binary fractions such as 40.499999999999996 stand for 40.5; no source prints a billionth of a person. */
const tolerance = 1e-9

/**
 * Whole people: rounded once, half up. A negative number (fewer) is rounded by its size, so that
 * 5.5 fewer and 5.5 more are both 6.
 */
export function wholePeople(exact: number): number {
  const size = Math.floor(Math.abs(exact) + 0.5 + tolerance)
  return exact < 0 && size > 0 ? -size : size
}

/** Whether a number lies exactly half-way between two whole people. */
export function isHalfWay(exact: number): boolean {
  return Math.abs(Math.abs(exact % 1) - 0.5) < tolerance
}
