import type { AidFacts } from '../aid/aid-facts.schema.ts'
import type { ResultFacts } from '../aid/result.schema.ts'
import { nameOfArm } from '../aid/results-in.ts'
import type { FactsValue } from './draft-edit.ts'
import { type FactsMap, type FormField, type ReadForm, readForm, type Typed, typedOf } from './typed-form.ts'

export type Form = ResultFacts['form']
export type Arm = ResultFacts['arms'][number]

const missing = ['unknown', 'unchecked', 'not-applicable'] as const

/** How the figure of an arm may be known, in the order in which it is asked. */
export const waysOf = {
  counts: [
    'printed',
    'observed',
    'relative',
    'difference',
    'number-needed',
    'baseline',
    'range',
    'reference',
    ...missing,
  ],
  scores: ['mean', 'compared', 'reference', ...missing],
  durations: ['length', ...missing],
  parts: ['parts', ...missing],
  judged: ['compared', ...missing],
} as const satisfies Record<Form, readonly string[]>

export type Way = (typeof waysOf)[Form][number]

/** What the fields of an arm may name. */
export interface ArmPlace {
  form: Form
  /** Groups by which starting counts differ; the axis of the result, or of the aid where the result has none yet. */
  groups: readonly string[]
  axes: readonly string[]
  parts: readonly string[]
  /** Names of the other arms. */
  others: readonly string[]
}

/** An arm as its form holds it. */
export interface ArmTyped {
  value: Way
  typed: Typed
}

const whole = (name: string, required?: true): FormField => ({
  name,
  kind: 'number',
  rule: { whole: true },
  ...(required && { required }),
})
const total = (name: string, required?: true): FormField => ({
  name,
  kind: 'number',
  rule: { whole: true, aboveZero: true },
  ...(required && { required }),
})
const level = (name: string): FormField => ({ name, kind: 'number', rule: { least: 50, most: 100 } })

/** One interval about an estimate, on the estimate's own scale. */
function interval(kind: 'plain' | 'signed' | 'factor', within = ''): FormField[] {
  const rule = kind === 'signed' ? ({ signed: true } as const) : {}
  return [
    { name: `${within}low`, kind: 'number', rule },
    { name: `${within}high`, kind: 'number', rule },
    level(`${within}level`),
  ]
}

const factor = (name: string, required: true | 'with-others'): FormField => ({
  name,
  kind: 'number',
  rule: { aboveZero: true },
  required,
})
const measure = (name: string, required: true | 'with-others'): FormField => ({
  name,
  kind: 'one-of',
  of: ['RR', 'HR', 'OR'],
  required,
})

const effect: FormField[] = [
  measure('effect.measure', 'with-others'),
  factor('effect.estimate', 'with-others'),
  ...interval('factor', 'effect.'),
  { name: 'effect.adjusted', kind: 'flag' },
]

const to = (others: readonly string[]): FormField => ({
  name: 'to',
  kind: 'named',
  of: others,
  required: true,
})
const counts = (of: readonly string[]): FormField[] => of.map((each) => whole(`counts.${each}`, true))

function countFields(value: Way, { groups, axes, others }: ArmPlace): FormField[] {
  switch (value) {
    case 'printed':
      return [
        { name: 'count', kind: 'number', rule: {}, required: true },
        ...interval('plain'),
        whole('events'),
        total('total'),
        ...effect,
      ]
    case 'observed':
      return [whole('events', true), total('total', true), ...interval('plain'), ...effect]
    case 'range':
      return [whole('low', true), whole('high', true)]
    case 'baseline':
      return [{ name: 'axis', kind: 'named', of: axes, required: true }, ...counts(groups)]
    case 'relative':
      return [to(others), measure('measure', true), factor('estimate', true), ...interval('factor')]
    case 'difference':
      return [
        to(others),
        { name: 'estimate', kind: 'number', rule: { signed: true }, required: true },
        total('of', true),
        ...interval('signed'),
        ...effect,
      ]
    case 'number-needed':
      return [
        to(others),
        { name: 'direction', kind: 'one-of', of: ['more', 'fewer'], required: true },
        factor('estimate', true),
        ...interval('signed'),
        ...effect,
      ]
    default:
      return []
  }
}

/** The fields that a way of knowing asks for. */
export function armFields(value: Way, place: ArmPlace): FormField[] {
  if (place.form === 'counts') return countFields(value, place)
  switch (value) {
    case 'mean':
      return [
        { name: 'mean', kind: 'number', rule: { signed: true }, required: true },
        { name: 'sd', kind: 'number', rule: {} },
      ]
    case 'reference':
      return [{ name: 'mean', kind: 'number', rule: { signed: true } }]
    case 'length':
      return [{ name: 'length', kind: 'length', required: true }, ...interval('plain')]
    case 'parts':
      return counts(place.parts)
    default:
      return []
  }
}

const united = (one: readonly string[], other: readonly string[]): string[] => [
  ...new Set([...one, ...other]),
]

/**
 * What the fields of an arm may name.
 * @param axis the axis that is chosen in the form, where the result has none
 */
export function placeOfArm(
  facts: Pick<AidFacts, 'axes'>,
  result: ResultFacts,
  place: number,
  axis?: string,
): ArmPlace {
  const arm = result.arms[place]
  const wanted = axis || (result.form === 'counts' ? result.axis : undefined)
  const groups = facts.axes?.find(({ id }) => id === wanted)?.groups.map(({ id }) => id) ?? []
  const stored = arm && 'counts' in arm ? Object.keys(arm.counts) : []
  const isOfAxis = result.form === 'counts' && (!axis || axis === result.axis)
  return {
    form: result.form,
    groups: isOfAxis ? united(groups, stored) : groups,
    axes: united(
      (facts.axes ?? []).map(({ id }) => id),
      result.form === 'counts' && result.axis ? [result.axis] : [],
    ),
    parts: result.form === 'parts' ? united(result.parts, stored) : [],
    others: united(
      result.arms.filter((other) => other !== arm).map(nameOfArm),
      arm && 'to' in arm ? [arm.to] : [],
    ),
  }
}

/** What the form shows of an arm. */
export function typedArm(arm: Arm, place: ArmPlace, axis: string | undefined): ArmTyped {
  const { value } = arm
  const typed = typedOf(armFields(value, place), arm as FactsValue)
  return { value, typed: value === 'baseline' ? { ...typed, axis: axis ?? '' } : typed }
}

/** Fields that mean the same however the figure is known. */
const kept = /^(events|total|to|effect\..*)$/

/**
 * Another way of knowing: what means the same there stays typed, and nothing else.
 * @param before what was typed for that way when it was left for another one
 */
export const otherWay = ({ typed }: ArmTyped, value: Way, before: Typed = {}): ArmTyped => ({
  value,
  typed: { ...before, ...Object.fromEntries(Object.entries(typed).filter(([name]) => kept.test(name))) },
})

/** The arm that was typed, for the same choices; `arm` is there only where it is complete and nothing is wrong. */
export function readArm(
  { value, typed }: ArmTyped,
  place: ArmPlace,
  stands: Arm,
): ReadForm & { arm?: Arm; axis?: string } {
  const read = readForm(armFields(value, place), typed)
  if (read.missing.length > 0 || Object.keys(read.faults).length > 0) return read
  const { axis, ...said } = read.value
  const entry: FactsMap = {
    options: [...stands.options],
    ...(stands.arm !== undefined && { arm: stands.arm }),
    value,
    ...said,
  }
  return { ...read, arm: entry as unknown as Arm, ...(typeof axis === 'string' && { axis }) }
}
