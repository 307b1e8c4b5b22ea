import { isSameFact } from '../draft-edit.ts'
import type { Written } from '../entry-kinds.ts'
import { textAt } from '../fact-at.ts'
import { isLater } from '../next-version.ts'
import { type MergeSide, partingOf, sideOf } from './merge-side.ts'

/** An aid that is made one's own is the same aid. */
const aidOf = ({ value }: Written): string => textAt(value, ['id']).replace(/^own-/, '')
const versionOf = ({ value }: Written): string => textAt(value, ['version'])

function distance(one: MergeSide, other: MergeSide): number {
  const keys = new Set([...one.keys(), ...other.keys()])
  return [...keys].filter((key) => !isSameFact(one.get(key)?.value, other.get(key)?.value)).length
}

/**
 * The versions that both may have begun from. What mine began from counts only where theirs is of the same aid; none
 * counts that is later than one of the two. One that is further from both than the other is its forerunner, and says
 * nothing more.
 */
export function basesOf(
  mine: Written,
  theirs: Written,
  begun: { mine: Written | undefined; theirs: Written | undefined },
): Written[] {
  const isEarly = (base: Written) =>
    base.value !== undefined && [mine, theirs].every((side) => !isLater(versionOf(base), versionOf(side)))
  const own =
    begun.mine && aidOf(begun.mine) === aidOf(theirs) && isEarly(begun.mine) ? begun.mine : undefined
  const others =
    begun.theirs &&
    [mine, theirs].some((side) => begun.theirs && aidOf(side) === aidOf(begun.theirs)) &&
    isEarly(begun.theirs)
      ? begun.theirs
      : undefined
  if (!own || !others) return [own, others].filter((base) => base !== undefined)
  const parting = partingOf([mine, theirs, own, others], mine.sourceLanguage)
  const sides = [mine, theirs].map((side) => sideOf(side, parting))
  const [fromOwn, fromOthers] = [own, others].map((base) => {
    const from = sideOf(base, parting)
    return sides.map((side) => distance(from, side))
  })
  const isFurther = (one: number[] = [], other: number[] = []) =>
    one.every((far, place) => far >= (other[place] ?? 0)) &&
    one.some((far, place) => far > (other[place] ?? 0))
  if (isFurther(fromOwn, fromOthers)) return [others]
  if (isFurther(fromOthers, fromOwn)) return [own]
  return [own, others]
}
