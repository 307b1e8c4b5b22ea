import type { AidFacts, AxisFacts } from './aid-facts.schema.ts'
import { type Finding, factsFinding } from './finding.ts'

type Group = AxisFacts['groups'][number]
type Path = (string | number)[]

function ofGroup(axis: AxisFacts, group: Group, place: number, path: Path): Finding[] {
  const { id, from, to, figuresFor } = group
  const hasScores = from !== undefined || to !== undefined || figuresFor !== undefined
  if (axis.scale === 'kind') {
    return hasScores ? [factsFinding('error', path, 'group-scores-not-wanted', { group: id })] : []
  }
  const isOpenBelow = from === undefined && place === 0
  const isOpenAbove = to === undefined && place === axis.groups.length - 1
  if ((from === undefined && !isOpenBelow) || (to === undefined && !isOpenAbove)) {
    return [factsFinding('error', path, 'group-scores-missing', { group: id })]
  }
  const [low, high] = [from ?? Number.NEGATIVE_INFINITY, to ?? Number.POSITIVE_INFINITY]
  if (low > high) return [factsFinding('error', [...path, 'from'], 'group-reversed', { from: low, to: high })]
  if (figuresFor === undefined || (figuresFor >= low && figuresFor <= high)) return []
  const data = { figuresFor, from: low, to: high }
  return [factsFinding('error', [...path, 'figuresFor'], 'group-figures-outside', data)]
}

function ofNeighbours(axis: AxisFacts, path: Path): Finding[] {
  const { step } = axis
  if (axis.scale === 'kind') return []
  if (step === undefined) return [factsFinding('error', path, 'step-missing', {})]
  return axis.groups.flatMap((group, place): Finding[] => {
    const before = axis.groups[place - 1]
    if (!before || before.to === undefined || group.from === undefined) return []
    const distance = group.from - before.to - step
    if (Math.abs(distance) < step / 1000) return []
    const data = { before: before.id, group: group.id }
    const at = [...path, 'groups', place, 'from']
    return [
      distance < 0
        ? factsFinding('error', at, 'groups-overlap', data)
        : factsFinding('error', at, 'groups-gap', data),
    ]
  })
}

/** Every score has one group: ranges in rising order, one step apart. */
export function groupFindings(facts: AidFacts): Finding[] {
  return (facts.axes ?? []).flatMap((axis, index) => [
    ...axis.groups.flatMap((group, place) => ofGroup(axis, group, place, ['axes', index, 'groups', place])),
    ...ofNeighbours(axis, ['axes', index]),
  ])
}
