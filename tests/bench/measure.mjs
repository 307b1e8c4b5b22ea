/** @param {number[]} values */
export const median = (values) => quantile(values, 0.5)

/** @param {number[]} values @param {number} part from 0 to 1 */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

/**
 * One line of the table.
 * @typedef {{ name: string, value: number, unit: string, goal: number, holds: boolean, of: string }} Figure
 */

/** A figure that must not be above its goal; `of` says what it was made of. @returns {Figure} */
export const atMost = (name, value, goal, unit = '×', of = '') => ({
  of,
  name,
  value: Math.round(value * 100) / 100,
  unit,
  goal,
  holds: value <= goal,
})

/** The median time of `work` in milliseconds over `rounds`, after two rounds that do not count. */
export function timed(work, rounds = 30) {
  const times = []
  for (let round = -2; round < rounds; round += 1) {
    const from = performance.now()
    work()
    if (round >= 0) times.push(performance.now() - from)
  }
  return median(times)
}
