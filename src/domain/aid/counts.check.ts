import { armFor } from '../risk/arm-for.ts'
import { countFrom, differenceFrom } from '../risk/count-from.ts'
import { wholePeople } from '../risk/rounding.ts'
import type { AidFacts } from './aid-facts.schema.ts'
import { type Finding, factsFinding } from './finding.ts'
import { rangeFindings } from './range.check.ts'
import type { CountArm, CountsResult } from './result.schema.ts'
import { type ResultInAid, resultsIn } from './results-in.ts'

type Path = (string | number)[]

function ofObserved(arm: CountArm, of: number, path: Path): Finding[] {
  if (arm.value !== 'printed' && arm.value !== 'observed') return []
  const { events, total } = arm
  if (events === undefined && total === undefined) return []
  if (events === undefined || total === undefined) return [factsFinding('error', path, 'observed-half', {})]
  if (events > total)
    return [factsFinding('error', [...path, 'events'], 'events-above-total', { events, total })]
  const reckoned = wholePeople((events / total) * of)
  if (arm.value === 'observed' || Math.abs(reckoned - arm.count) <= 1) return []
  return [
    factsFinding('warning', [...path, 'count'], 'printed-differs', { printed: arm.count, reckoned, of }),
  ]
}

function ofEffect(arm: CountArm, path: Path): Finding[] {
  if (!('effect' in arm) || !arm.effect) return []
  return rangeFindings([...path, 'effect'], arm.effect, arm.effect.estimate)
}

function ofRange(arm: CountArm, of: number, path: Path): Finding[] {
  if (!('low' in arm || 'high' in arm || 'level' in arm)) return []
  switch (arm.value) {
    case 'printed':
      return rangeFindings(path, arm, arm.count, 1)
    case 'range':
      return rangeFindings(path, arm, arm.low)
    case 'observed':
      return rangeFindings(path, arm, (arm.events / arm.total) * of, 1)
    case 'relative':
    case 'difference':
    case 'number-needed':
      return rangeFindings(path, arm, arm.estimate)
    default:
      return []
  }
}

function ofWhole(arm: CountArm, of: number, path: Path): Finding[] {
  const above = (count: number | undefined, key: Path): Finding[] =>
    count !== undefined && count > of
      ? [factsFinding('error', [...path, ...key], 'count-above-whole', { count, of })]
      : []
  if (arm.value === 'printed') return [...above(arm.count, ['count']), ...above(arm.high, ['high'])]
  if (arm.value === 'observed') return above(arm.high, ['high'])
  if (arm.value === 'range') return above(arm.high, ['high'])
  if (arm.value !== 'baseline') return []
  return Object.entries(arm.counts).flatMap(([group, count]) => above(count, ['counts', group]))
}

function ofDenominator(facts: AidFacts, { outcome, result, path }: ResultInAid): Finding[] {
  if (result.form !== 'counts' && result.form !== 'parts') return []
  const { of } = result
  const numbers = { of, aid: facts.of }
  if (outcome.rare) {
    return of > facts.of ? [] : [factsFinding('error', [...path, 'of'], 'denominator-not-larger', numbers)]
  }
  if (of === facts.of || (result.unit !== undefined && result.unit !== 'people')) return []
  return [factsFinding('error', [...path, 'of'], 'denominator-differs', numbers)]
}

function ofAxis(facts: AidFacts, result: CountsResult, path: Path): Finding[] {
  const baselines = result.arms.flatMap((arm, index) => (arm.value === 'baseline' ? [{ arm, index }] : []))
  const axis = facts.axes?.find(({ id }) => id === result.axis)
  if (!result.axis) {
    return baselines.map(({ index }) => factsFinding('error', [...path, 'arms', index], 'axis-missing', {}))
  }
  if (baselines.length === 0) {
    return [factsFinding('error', [...path, 'axis'], 'axis-unused', { axis: result.axis })]
  }
  return baselines.flatMap(({ arm, index }) =>
    (axis?.groups ?? [])
      .filter(({ id }) => !Object.hasOwn(arm.counts, id))
      .map(({ id: group }) =>
        factsFinding('error', [...path, 'arms', index, 'counts'], 'baseline-missing', { group }),
      ),
  )
}

/** The counts that an arm comes to, with the ends of its range, before anything keeps them within the whole. */
function unbounded(result: CountsResult, arm: CountArm, groups: Record<string, string>): number[] {
  if (!('to' in arm)) return []
  const to = armFor(result, arm.to)
  const start = to && to !== arm ? countFrom(result, to, groups) : undefined
  if (start?.kind !== 'count') return []
  if (arm.value !== 'relative') return [start.exact + differenceFrom(arm, result.of).exact]
  return arm.measure === 'RR'
    ? [start.exact * arm.estimate, ...(arm.high ? [start.exact * arm.high] : [])]
    : []
}

function ofBounds(facts: AidFacts, result: CountsResult, path: Path): Finding[] {
  const ids = facts.axes?.find(({ id }) => id === result.axis)?.groups.map(({ id }) => id) ?? ['']
  return result.arms.flatMap((arm, index) =>
    ids.flatMap((group) => {
      const out = unbounded(result, arm, { [result.axis ?? '']: group }).find(
        (n) => n < -0.5 || n > result.of + 0.5,
      )
      if (out === undefined) return []
      const data = { count: Math.round(out), of: result.of, group: group || result.id }
      return [factsFinding('error', [...path, 'arms', index], 'count-out-of-bounds', data)]
    }),
  )
}

/** Counts lie within their whole, add up with what they were made from, and have a starting count for every group. */
export function countFindings(facts: AidFacts): Finding[] {
  return resultsIn(facts).flatMap((found) => {
    const { result, path } = found
    if (result.form !== 'counts') return ofDenominator(facts, found)
    return [
      ...ofDenominator(facts, found),
      ...ofAxis(facts, result, path),
      ...ofBounds(facts, result, path),
      ...result.arms.flatMap((arm, index) => {
        const at = [...path, 'arms', index]
        return [
          ...ofObserved(arm, result.of, at),
          ...ofRange(arm, result.of, at),
          ...ofEffect(arm, at),
          ...ofWhole(arm, result.of, at),
        ]
      }),
    ]
  })
}
