import type { AidChanges } from '../aid/changes-between.ts'

/** What a reader may find otherwise: a figure or what stands behind one, or words and the rest. */
export type KindOfChange = 'figures' | 'words'

/** Whatever bears on a figure counts as one: which choices and outcomes there are, how sure, for which groups. */
export function kindOfChange(changes: AidChanges): KindOfChange {
  const { options, outcomes, figures, mustMention, certainty, judgement, basis, groups } = changes
  const lists: readonly (readonly unknown[])[] = [
    options.added,
    options.gone,
    outcomes.added,
    outcomes.gone,
    figures,
    mustMention,
    certainty,
    judgement,
    basis,
    groups,
  ]
  return lists.some(({ length }) => length > 0) ? 'figures' : 'words'
}

const numbersOf = (version: string): number[] | undefined =>
  /^\d+\.\d+\.\d+$/.test(version) ? version.split('.').map(Number) : undefined

/** `0.2.3` → `0.3.0` where a figure changed, `0.2.4` where words did; `undefined` for what is no version. */
export function nextVersion(version: string, kind: KindOfChange): string | undefined {
  const [first = 0, second = 0, third = 0] = numbersOf(version) ?? []
  if (!numbersOf(version)) return undefined
  return kind === 'figures' ? `${first}.${second + 1}.0` : `${first}.${second}.${third + 1}`
}

/** Whether a version comes after another; what is none comes after nothing. */
export function isLater(version: string, than: string): boolean {
  const [one, other] = [numbersOf(version), numbersOf(than)]
  if (!one || !other) return false
  const place = one.findIndex((number, nth) => number !== other[nth])
  return place >= 0 && (one[place] ?? 0) > (other[place] ?? 0)
}

/** An earlier version that a text was made from, or that is in use. */
export interface EarlierText {
  version: string
  wasUsed: boolean
  /** What differs from it; absent where nothing does. */
  kind?: KindOfChange
}

export interface NotRaised {
  than: string
  wasUsed: boolean
  kind: KindOfChange
  /** The least version that a text so changed may have. */
  proposed: string
}

/**
 * Why a text may not go by its version yet: it differs from an earlier one by more than the version says. A version that
 * is in use is never given again.
 */
export function notRaised(version: string, earlier: readonly EarlierText[]): NotRaised | undefined {
  const asked = earlier.flatMap(({ version: than, wasUsed, kind }): NotRaised[] => {
    if (!wasUsed && kind === undefined) return []
    const proposed = nextVersion(than, kind ?? 'words') ?? than
    const isRaised = version === proposed || isLater(version, proposed)
    return isRaised ? [] : [{ than, wasUsed, kind: kind ?? 'words', proposed }]
  })
  return asked.reduce<NotRaised | undefined>(
    (most, one) => (most && !isLater(one.proposed, most.proposed) ? most : one),
    undefined,
  )
}
