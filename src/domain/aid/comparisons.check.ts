import { armFor } from '../risk/arm-for.ts'
import { cellOf } from '../risk/cell-of.ts'
import { lengthOfTime } from '../shared/calendar.ts'
import type { AidFacts } from './aid-facts.schema.ts'
import { type Finding, factsFinding } from './finding.ts'
import { rangeFindings } from './range.check.ts'
import type { CountArm, CountsResult, PublishedDifference, ResultFacts } from './result.schema.ts'
import { nameOfArm, resultsIn } from './results-in.ts'

type Path = (string | number)[]

const withoutFigure = new Set(['unknown', 'unchecked', 'not-applicable'])

/** Follows `to` from arm to arm; `undefined` where it comes back to an arm that it has passed. */
function endOf(result: CountsResult, arm: CountArm): CountArm | undefined {
  const passed = new Set<CountArm>()
  let at: CountArm | undefined = arm
  while (at && 'to' in at) {
    if (passed.has(at)) return undefined
    passed.add(at)
    at = armFor(result, at.to)
  }
  return at ?? arm
}

function ofArm(result: CountsResult, arm: CountArm, path: Path): Finding[] {
  if (!('to' in arm)) return []
  const at = [...path, 'to']
  const to = armFor(result, arm.to)
  if (!to) return []
  if (to === arm) return [factsFinding('error', at, 'arm-refers-to-itself', { arm: nameOfArm(arm) })]
  const end = endOf(result, arm)
  if (!end) return [factsFinding('error', at, 'arms-in-a-circle', { to: arm.to })]
  const bare = withoutFigure.has(to.value) || (arm.value === 'relative' && end.value === 'reference')
  return bare ? [factsFinding('error', at, 'arm-refers-without-figure', { to: arm.to })] : []
}

function ofDifference(result: ResultFacts, difference: PublishedDifference, path: Path): Finding[] {
  const { arm, to, estimate, adjusted } = difference
  const findings = rangeFindings(path, difference, estimate)
  if (armFor(result, arm) && armFor(result, arm) === armFor(result, to)) {
    findings.push(factsFinding('error', [...path, 'to'], 'arm-refers-to-itself', { arm }))
  }
  for (const key of ['arm', 'to'] as const) {
    const named = armFor(result, difference[key])
    if (key === 'to' && named && withoutFigure.has(named.value)) {
      findings.push(
        factsFinding('error', [...path, key], 'arm-refers-without-figure', { to: difference[key] }),
      )
    }
  }
  if (adjusted) return findings
  const [own, other] = [cellOf(result, arm, {}), cellOf(result, to, {})]
  const shown =
    own.kind === 'count' && other.kind === 'count'
      ? own.count - other.count
      : own.kind === 'score' && other.kind === 'score' && own.mean !== undefined && other.mean !== undefined
        ? own.mean - other.mean
        : undefined
  const slack = own.kind === 'count' ? 1.5 : 0.1
  if (shown !== undefined && Math.abs(shown - estimate) > slack) {
    const data = { published: estimate, shown }
    findings.push(factsFinding('warning', [...path, 'estimate'], 'difference-differs', data))
  }
  return findings
}

function ofScores(facts: AidFacts, result: ResultFacts, path: Path): Finding[] {
  if (result.form !== 'scores') return []
  const scale = facts.scales?.find(({ id }) => id === result.scale)
  return result.arms.flatMap((arm, index): Finding[] => {
    const at = [...path, 'arms', index]
    if (arm.value === 'compared') {
      const named = result.differences?.some((difference) =>
        [difference.arm, difference.to].some((id) => armFor(result, id) === arm),
      )
      return named || result.judgement ? [] : [factsFinding('error', at, 'compared-without-difference', {})]
    }
    const score = 'mean' in arm ? arm.mean : undefined
    if (!scale || score === undefined || (score >= scale.from && score <= scale.to)) return []
    const { from, to } = scale
    return [factsFinding('error', [...at, 'mean'], 'score-outside-scale', { score, from, to })]
  })
}

/** One says that there is no difference to speak of, the other that there is. */
function ofClear(result: ResultFacts, path: Path): Finding[] {
  return result.clear && result.judgement
    ? [factsFinding('error', [...path, 'clear'], 'clear-and-judged', {})]
    : []
}

function ofOthers(result: ResultFacts, path: Path): Finding[] {
  if (result.form === 'judged' && !result.judgement) {
    return [factsFinding('error', path, 'judged-without-judgement', {})]
  }
  if (result.form !== 'durations') return []
  return result.arms.flatMap((arm, index) =>
    arm.value === 'length'
      ? rangeFindings([...path, 'arms', index], arm, lengthOfTime(arm.length).amount)
      : [],
  )
}

/** Arms are compared with arms that have something to compare with, and published differences agree with what is shown. */
export function comparisonFindings(facts: AidFacts): Finding[] {
  return resultsIn(facts).flatMap(({ result, path }) => [
    ...(result.form === 'counts'
      ? result.arms.flatMap((arm, index) => ofArm(result, arm, [...path, 'arms', index]))
      : []),
    ...(result.differences ?? []).flatMap((difference, index) =>
      ofDifference(result, difference, [...path, 'differences', index]),
    ),
    ...ofScores(facts, result, path),
    ...ofClear(result, path),
    ...ofOthers(result, path),
  ])
}
