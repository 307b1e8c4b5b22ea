import { type FactsValue, isSameFact } from '../draft-edit.ts'
import { listAt, textsAt, type Written } from '../entry-kinds.ts'
import { factAt, textAt } from '../fact-at.ts'
import type { MergeUnit } from './merge.ts'
import { type Entry, isEntry } from './merge-lists.ts'
import type { Difference } from './merge-side.ts'

/** Published numbers between arms: they belong to just these. */
const ofSeveral = ['differences', 'tests']

const nameOf = (arm: FactsValue): string => [textAt(arm, ['arm']), ...textsAt(arm, ['options'])].join('+')

const without = (entry: Entry, key: string): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([name]) => name !== key))

/** One of three that only one of the two changed; `undefined` where both did. */
function changedByOne(mine: FactsValue, theirs: FactsValue, base: FactsValue): FactsValue | undefined {
  if (isSameFact(mine, base)) return theirs
  return isSameFact(theirs, base) ? mine : undefined
}

/** An arm whose counts each changed for other groups. */
function ofGroups(mine: FactsValue, theirs: FactsValue, base: FactsValue): FactsValue | undefined {
  if (!isEntry(mine) || !isEntry(theirs) || !isEntry(base)) return undefined
  const [own, others, before] = [mine['counts'], theirs['counts'], base['counts']]
  if (!isEntry(own) || !isEntry(others) || !isEntry(before)) return undefined
  const rests = [mine, theirs, base].map((arm) => without(arm, 'counts'))
  const groups = [own, others, before].map((counts) => Object.keys(counts))
  if (!rests.every((rest) => isSameFact(rest, rests[0]))) return undefined
  if (!groups.every((ids) => isSameFact(ids, groups[0] ?? []))) return undefined
  const counts: Entry = {}
  for (const [group, count] of Object.entries(before)) {
    const one = changedByOne(own[group] ?? '', others[group] ?? '', count)
    if (one === undefined) return undefined
    counts[group] = one
  }
  return { ...mine, counts }
}

/**
 * A result with what each of two changed of it, where they changed other arms, or other groups of one arm, and nothing
 * else; `undefined` where a number would be reckoned from what both changed, or is published between them. What the author
 * concludes stays: whoever takes both is asked to read it again.
 */
export function bothIn({ place, mine, theirs, base }: Difference): FactsValue | undefined {
  if (place.in !== 'result' || !isEntry(mine) || !isEntry(theirs) || !isEntry(base)) return undefined
  const rests = [mine, theirs, base].map((result) => without(result, 'arms'))
  if (!rests.every((rest) => isSameFact(rest, rests[0])) || ofSeveral.some((key) => base[key] !== undefined))
    return undefined
  const [own, others, before] = [mine, theirs, base].map((result) => listAt(result, ['arms']))
  if (!own || !others || !before) return undefined
  const names = before.map(nameOf)
  if (![own, others].every((arms) => isSameFact(arms.map(nameOf), names))) return undefined
  const arms = before.map((arm, nth) => {
    const [one, other] = [own[nth] ?? arm, others[nth] ?? arm]
    return changedByOne(one, other, arm) ?? ofGroups(one, other, arm)
  })
  const changed = before.filter((arm, nth) => !isSameFact(arms[nth], arm))
  const isReckoned = changed.some((arm, _, all) =>
    all.some((other) =>
      nameOf(other)
        .split('+')
        .includes(textAt(arm, ['to']) || ' '),
    ),
  )
  if (isReckoned || !arms.every((arm) => arm !== undefined)) return undefined
  return { ...mine, arms }
}

/** A place that may go in with what both changed of it. */
export function bothOf({ places: [only, ...more] }: MergeUnit): FactsValue | undefined {
  return only && more.length === 0 ? bothIn(only) : undefined
}

/** Theirs, with these results as both changed them. */
export function withBoth(theirs: Written, units: readonly MergeUnit[]): Written {
  const { value } = theirs
  if (units.length === 0 || !isEntry(value)) return theirs
  const outcomes = listAt(value, ['outcomes']).map((outcome) => {
    if (!isEntry(outcome)) return outcome
    const results = listAt(outcome, ['results']).map((result) => {
      const unit = units.find(({ places: [one] }) => {
        const place = one?.place
        const isOf = place?.in === 'result' && place.outcome === factAt(outcome, ['id'])
        return isOf && place.result === factAt(result, ['id'])
      })
      return (unit && bothOf(unit)) ?? result
    })
    return { ...outcome, results }
  })
  return { ...theirs, value: { ...value, outcomes } }
}
