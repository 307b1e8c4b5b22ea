import { armFor } from '../risk/arm-for.ts'
import { cellOf } from '../risk/cell-of.ts'
import { changeOf } from '../risk/change-of.ts'
import { countFrom, differenceFrom } from '../risk/count-from.ts'
import { wholePeople } from '../risk/rounding.ts'
import { dayOf } from '../risk/timeline-of.ts'
import type { AidFacts, OutcomeFacts } from './aid-facts.schema.ts'
import { type Finding, factsFinding } from './finding.ts'
import type { CountArm, CountsResult } from './result.schema.ts'
import { nameOfArm, type ResultInAid, resultsIn } from './results-in.ts'

type Path = (string | number)[]

/** A difference and its range lie within the whole, more or fewer. */
function withinWhole(ends: readonly (number | undefined)[], of: number, path: Path): Finding[] {
  const out = ends.find((end) => end !== undefined && Math.abs(end) > of)
  if (out === undefined) return []
  return [factsFinding('error', path, 'difference-above-whole', { difference: Math.round(out), of })]
}

function ofRanges(result: CountsResult, path: Path): Finding[] {
  const { of } = result
  const ofArms = result.arms.flatMap((arm, index): Finding[] => {
    const at = [...path, 'arms', index]
    if (arm.value === 'difference' || arm.value === 'number-needed') {
      const { exact, low, high } = differenceFrom(arm, of)
      return withinWhole([exact, low?.exact, high?.exact], of, at)
    }
    if (!('low' in arm) || arm.low === undefined || arm.low >= 0) return []
    return [factsFinding('error', [...at, 'low'], 'range-below-nobody', { low: arm.low })]
  })
  const published = (result.differences ?? []).flatMap(({ estimate, low, high }, index) =>
    withinWhole([estimate, low, high], of, [...path, 'differences', index]),
  )
  return [...ofArms, ...published]
}

/** Somebody had it, or has it because of it, and on this denominator it would be shown as nobody. */
function roundsToNobody(result: CountsResult, arm: CountArm): number | undefined {
  if (arm.value === 'observed' || (arm.value === 'printed' && arm.events !== undefined)) {
    const exact = ((arm.events ?? 0) / (arm.total ?? 1)) * result.of
    return exact > 0 && cellOf(result, nameOfArm(arm), {}).kind === 'count' && wholePeople(exact) === 0
      ? exact
      : undefined
  }
  if (arm.value !== 'difference' && arm.value !== 'number-needed') return undefined
  const { exact, shown, low, high } = differenceFrom(arm, result.of)
  // A difference that may be none at all is not hidden by being shown as none.
  if (result.judgement || (low && high && low.exact <= 0 && high.exact >= 0)) return undefined
  return exact !== 0 && shown === 0 ? Math.abs(exact) : undefined
}

/** A clear effect on a count that known whole people do not show: 1.8 and 2 are both 2. */
function hidesEffect(result: CountsResult, arm: CountArm, groups: Record<string, string>): boolean {
  const effect = arm.value === 'relative' ? arm : 'effect' in arm ? arm.effect : undefined
  if (effect?.low === undefined || effect.high === undefined) return false
  if (effect.low <= 1 && effect.high >= 1) return false
  const found = changeOf(result, nameOfArm(arm), groups)
  const from = found && armFor(result, found.to)
  const isSomebody = from && countFrom(result, from, groups).kind === 'count'
  return isSomebody === true && found?.change.direction === 'same'
}

function ofRounding(facts: AidFacts, result: CountsResult, path: Path): Finding[] {
  const groups = facts.axes?.find(({ id }) => id === result.axis)?.groups.map(({ id }) => id) ?? ['']
  return result.arms.flatMap((arm, index): Finding[] => {
    const at = [...path, 'arms', index]
    const few = roundsToNobody(result, arm)
    if (few !== undefined) {
      const data = { exact: Number(few.toPrecision(2)), of: result.of }
      return [factsFinding('warning', at, 'rounds-to-nobody', data)]
    }
    const group = groups.find((id) => hidesEffect(result, arm, { [result.axis ?? '']: id }))
    return group === undefined
      ? []
      : [factsFinding('warning', at, 'effect-rounds-away', { of: result.of, group: group || result.id })]
  })
}

/** A later result is later: the first leads, and a timeline goes forward. */
function ofTimes({ outcome, result, place, path }: ResultInAid): Finding[] {
  const [lead] = outcome.results
  if (place === 0 || result.relation !== 'later' || !lead) return []
  const [first, own] = [dayOf(lead), dayOf(result)]
  return first !== undefined && own !== undefined && own <= first
    ? [factsFinding('error', [...path, 'time'], 'later-is-not-later', {})]
    : []
}

function ofSizes({ sizes, results }: OutcomeFacts, index: number): Finding[] {
  if (!sizes) return []
  const at = ['outcomes', index, 'sizes']
  const { of, small, large } = sizes
  const most = Math.max(small?.below ?? 0, large?.from ?? 0)
  const isOfPeople = results.some(({ form }) => form === 'counts')
  return [
    ...(small || large ? [] : [factsFinding('error', at, 'sizes-empty', {})]),
    ...(small && large && small.below > large.from
      ? [factsFinding('error', [...at, 'small'], 'sizes-overlap', { below: small.below, from: large.from })]
      : []),
    ...(of !== undefined && most > of
      ? [factsFinding('error', [...at, 'of'], 'difference-above-whole', { difference: most, of })]
      : []),
    ...(isOfPeople === (of !== undefined) ? [] : [factsFinding('error', at, 'sizes-without-whole', {})]),
  ]
}

/** What could not be drawn truly: ranges beyond the whole, effects that round to nobody, times mixed in one picture. */
export function drawingFindings(facts: AidFacts): Finding[] {
  return [
    ...resultsIn(facts).flatMap((found) => {
      const { result, path } = found
      const ofCounts =
        result.form === 'counts' ? [...ofRanges(result, path), ...ofRounding(facts, result, path)] : []
      return [...ofCounts, ...ofTimes(found)]
    }),
    ...facts.outcomes.flatMap(ofSizes),
  ]
}
