import { type Finding, factsFinding } from './finding.ts'

interface Ranged {
  low?: number | undefined
  high?: number | undefined
  level?: number | undefined
}

/**
 * A range has both ends, the right way round, and the estimate lies in it.
 * @param slack how far outside the estimate may lie because it was rounded
 */
export function rangeFindings(
  path: (string | number)[],
  ranged: Ranged,
  estimate: number,
  slack = 0,
): Finding[] {
  const { low, high, level } = ranged
  if (low === undefined && high === undefined) {
    return level === undefined ? [] : [factsFinding('error', [...path, 'level'], 'level-without-range', {})]
  }
  if (low === undefined || high === undefined) return [factsFinding('error', path, 'range-half', {})]
  if (low > high) return [factsFinding('error', [...path, 'low'], 'range-reversed', { low, high })]
  if (estimate >= low - slack && estimate <= high + slack) return []
  return [factsFinding('error', [...path, 'low'], 'range-misses-estimate', { low, high, estimate })]
}
