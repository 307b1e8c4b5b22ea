import type { AidFacts, OutcomeFacts } from '../aid/aid-facts.schema.ts'
import type { Citation, ResultFacts } from '../aid/result.schema.ts'
import { type Arm, type Form, waysOf } from './arm-form.ts'

/** A result with other arms; the shapes of arms go with the form, which stays. */
const withArms = (result: ResultFacts, arms: readonly Arm[]): ResultFacts =>
  ({ ...result, arms: [...arms] }) as ResultFacts

const without = <Facts extends object, Key extends PropertyKey>(facts: Facts, ...keys: Key[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key as Key))) as Facts

const bare: readonly string[] = ['unknown', 'unchecked', 'not-applicable', 'reference', 'compared']

/** Whether an arm holds a number that somebody typed. */
export const holdsNumber = (arm: Arm): boolean =>
  !bare.includes(arm.value) || ('mean' in arm && arm.mean !== undefined)

/** Whether a number of this result would mean another one on another denominator. */
export function isHeldByWhole(result: ResultFacts): boolean {
  if (result.form !== 'counts' && result.form !== 'parts') return false
  const arms: readonly Arm[] = result.arms
  const onWhole = arms.some(
    (arm) =>
      arm.value === 'printed' ||
      arm.value === 'range' ||
      arm.value === 'baseline' ||
      arm.value === 'parts' ||
      (arm.value === 'observed' && arm.low !== undefined),
  )
  return onWhole || (result.differences ?? []).length > 0
}

/** Whether an outcome's result is counted on the denominator of the whole aid. */
const sharesWhole = (outcome: OutcomeFacts, result: ResultFacts): boolean =>
  !outcome.rare &&
  (result.form === 'counts' || result.form === 'parts') &&
  (result.unit ?? 'people') === 'people'

/** The results that keep the aid's denominator from being changed, because numbers of theirs stand on it. */
export const heldByWhole = (facts: AidFacts): { outcome: string; result: string }[] =>
  facts.outcomes.flatMap((outcome) =>
    outcome.results
      .filter((result) => sharesWhole(outcome, result) && isHeldByWhole(result))
      .map((result) => ({ outcome: outcome.id, result: result.id })),
  )

/** The aid's denominator, and that of every result that shares it; `undefined` where numbers stand on the old one. */
export function withWhole(facts: AidFacts, of: AidFacts['of']): AidFacts | undefined {
  if (heldByWhole(facts).length > 0) return undefined
  const outcomes = facts.outcomes.map((outcome) => ({
    ...outcome,
    results: outcome.results.map((result) => (sharesWhole(outcome, result) ? { ...result, of } : result)),
  }))
  return { ...facts, of, outcomes } as AidFacts
}

/** A result with one arm written anew. The axis stands exactly while a starting count by group does. */
export function withArm(result: ResultFacts, place: number, arm: Arm, axis?: string): ResultFacts {
  const changed = withArms(result, (result.arms as readonly Arm[]).toSpliced(place, 1, arm))
  if (changed.form !== 'counts') return changed
  if (!changed.arms.some(({ value }) => value === 'baseline')) return without(changed, 'axis')
  const own = axis ?? changed.axis
  return own === undefined ? changed : { ...changed, axis: own }
}

const emptyArm = (options: readonly string[], arm?: string): Arm => ({
  options: [...options],
  ...(arm !== undefined && { arm }),
  value: 'unknown',
})

/** What a form needs beside the arms. */
function headOf(facts: AidFacts, outcome: OutcomeFacts, form: Form): object | undefined {
  const of = outcome.rare ? facts.of * 10 : facts.of
  switch (form) {
    case 'counts':
      return { form, of }
    case 'parts':
      return { form, of, parts: ['part-1', 'part-2'] }
    case 'durations':
      return { form, statistic: 'mean' }
    case 'judged':
      return { form }
    case 'scores': {
      const scale = facts.scales?.[0]?.id
      return scale === undefined ? undefined : { form, scale }
    }
  }
}

/** An id made of a name, apart from those that are taken. */
export function idFrom(name: string, taken: readonly string[], otherwise: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 48)
    .replace(/-+$/, '')
  const base = plain === '' ? otherwise : plain
  let id = base
  for (let count = 2; taken.includes(id); count++) id = `${base}-${count}`
  return id
}

/**
 * A result of which nothing is known yet. Its time is left to words, so that none is made up.
 * @param citation where its figures will stand; without it, general advice, and then no figure may be typed
 */
export function newResult(
  facts: AidFacts,
  outcome: OutcomeFacts,
  { id, form, citation }: { id: string; form: Form; citation: Citation | undefined },
): ResultFacts | undefined {
  const head = headOf(facts, outcome, form)
  if (!head) return undefined
  return {
    id,
    ...head,
    ...(outcome.results.length > 0 && { relation: 'detail' }),
    time: { word: true },
    certainty: { rating: 'not-rated' },
    ...(citation ? { sources: [citation] } : { sources: [], generalAdvice: true }),
    arms: facts.options.map(({ id: option }) => emptyArm([option])),
  } as unknown as ResultFacts
}

/** The result in another form; `undefined` while it holds numbers, which would mean something else there. */
export function withForm(
  facts: AidFacts,
  outcome: OutcomeFacts,
  result: ResultFacts,
  form: Form,
): ResultFacts | undefined {
  const head = headOf(facts, outcome, form)
  const arms: readonly Arm[] = result.arms
  if (!head || arms.some(holdsNumber) || (result.differences ?? []).length > 0) return undefined
  const ways: readonly string[] = waysOf[form]
  const kept = without(result, 'of', 'unit', 'axis', 'scale', 'statistic', 'parts')
  return {
    ...kept,
    ...head,
    arms: arms.map((arm) => (ways.includes(arm.value) ? arm : emptyArm(arm.options, arm.arm))),
  } as unknown as ResultFacts
}

/** Names by which something else of the result speaks of an arm. */
const spokenOf = (result: ResultFacts): Set<string> =>
  new Set([
    ...(result.arms as readonly Arm[]).flatMap((arm) => ('to' in arm ? [arm.to] : [])),
    ...(result.differences ?? []).flatMap(({ arm, to }) => [arm, to]),
    ...(result.tests ?? []).map(({ arm }) => arm),
  ])

/** Why an arm cannot go or be joined to another: a number of its own would be lost, or another figure rests on it. */
export function whyArmStays(
  result: ResultFacts,
  place: number,
): 'holds-a-number' | 'is-compared-with' | undefined {
  const arm = (result.arms as readonly Arm[])[place]
  if (!arm || holdsNumber(arm)) return 'holds-a-number'
  const spoken = spokenOf(result)
  const names = [...arm.options, ...(arm.arm === undefined ? [] : [arm.arm])]
  return names.some((name) => spoken.has(name)) ? 'is-compared-with' : undefined
}

/** An arm that is no choice, with an id of its own. */
export const withOwnArm = (result: ResultFacts, id: string): ResultFacts =>
  withArms(result, [...result.arms, emptyArm([], id)])

/** Without an arm that is no choice; `undefined` where it has to stay. */
export function withoutOwnArm(result: ResultFacts, place: number): ResultFacts | undefined {
  const arm = (result.arms as readonly Arm[])[place]
  if (!arm || arm.options.length > 0 || result.arms.length < 2 || whyArmStays(result, place)) return undefined
  return withArms(result, (result.arms as readonly Arm[]).toSpliced(place, 1))
}

/** The choices of an arm without a number go into another: from now on its figure is theirs too. */
export function joinedArms(result: ResultFacts, place: number, into: number): ResultFacts | undefined {
  const arms: readonly Arm[] = result.arms
  const [arm, other] = [arms[place], arms[into]]
  if (!arm || !other || place === into || arm.arm !== undefined || other.arm !== undefined) return undefined
  if (whyArmStays(result, place)) return undefined
  const joined = { ...other, options: [...other.options, ...arm.options] } as Arm
  return withArms(result, arms.toSpliced(into, 1, joined).toSpliced(place, 1))
}

/** A choice that was counted together with others gets an arm of its own, of which nothing is known. */
export function apartFrom(result: ResultFacts, place: number, option: string): ResultFacts | undefined {
  const arms: readonly Arm[] = result.arms
  const arm = arms[place]
  if (!arm || arm.options.length < 2 || !arm.options.includes(option)) return undefined
  // What speaks of the arm by this name means the figure that stays.
  if (spokenOf(result).has(option)) return undefined
  const rest = { ...arm, options: arm.options.filter((other) => other !== option) } as Arm
  return withArms(result, arms.toSpliced(place, 1, rest, emptyArm([option])))
}

/** The order of arms decides which one the others are compared with. */
export function movedArm(result: ResultFacts, from: number, to: number): ResultFacts {
  const arms: Arm[] = [...result.arms]
  const [moved] = arms.splice(from, 1)
  return moved ? withArms(result, arms.toSpliced(to, 0, moved)) : result
}

/** A part more or less; numbers keep a part in its place. */
export function withParts(result: ResultFacts, parts: readonly string[]): ResultFacts | undefined {
  if (result.form !== 'parts' || parts.length < 2 || result.arms.some(holdsNumber)) return undefined
  return { ...result, parts: [...parts] }
}
