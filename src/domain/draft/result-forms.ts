import type { AidFacts } from '../aid/aid-facts.schema.ts'
import type { ResultFacts } from '../aid/result.schema.ts'
import { type Arm, armFields, placeOfArm, readArm, typedArm, type Way, waysOf } from './arm-form.ts'
import type { FactsPath, FactsValue } from './draft-edit.ts'
import { isHeldByWhole, withArm } from './result-changes.ts'
import { type FormField, type ReadForm, readForm, type Shape, typedOf } from './typed-form.ts'

/** What the fields of a form come to; `made` is the whole result, where nothing is missing and nothing is wrong. */
export interface FormReading extends Omit<ReadForm, 'value'> {
  fields: readonly FormField[]
  made?: ResultFacts
}

/** A form over one part of a result. It writes that part and nothing else. */
export interface ResultForm {
  /** Its name among the forms of the result. */
  id: string
  /** The path, within the result, of what its fields write. */
  at: FactsPath
  /** Ways between which is chosen first; none where there is one. */
  ways: readonly string[]
  stored: (facts: AidFacts, result: ResultFacts) => Shape
  read: (facts: AidFacts, result: ResultFacts, shape: Shape) => FormReading
}

export const isComplete = ({ faults, missing }: ReadForm): boolean =>
  missing.length === 0 && Object.keys(faults).length === 0

/**
 * How the figure of one arm is known.
 * @param hasGroups the aid has groups; without any, no starting count can differ by them
 */
export const armForm = (place: number, form: ResultFacts['form'], hasGroups = true): ResultForm => ({
  id: `arm-${place}`,
  at: ['arms', place],
  ways: hasGroups ? waysOf[form] : waysOf[form].filter((way) => way !== 'baseline'),
  stored: (facts, result) => {
    const arm = (result.arms as readonly Arm[])[place]
    if (!arm) return { value: 'unknown', typed: {} }
    const axis = result.form === 'counts' ? result.axis : undefined
    return typedArm(arm, placeOfArm(facts, result, place), axis)
  },
  read: (facts, result, shape) => {
    const value = shape.value as Way
    const at = placeOfArm(facts, result, place, shape.typed['axis'])
    const fields = armFields(value, at)
    const stands = (result.arms as readonly Arm[])[place]
    if (!stands) return { fields, faults: {}, missing: [] }
    const { faults, missing, arm, axis } = readArm({ value, typed: shape.typed }, at, stands)
    return { fields, faults, missing, ...(arm && { made: withArm(result, place, arm, axis) }) }
  },
})

const timeKinds = ['at', 'about', 'mean', 'median', 'upTo', 'under'] as const
const length = (name: string): FormField => ({ name, kind: 'length', required: true })

/** When the figures hold. */
export const timeForm: ResultForm = {
  id: 'time',
  at: [],
  ways: [...timeKinds, 'between', 'word'],
  stored: (_, { time }) => {
    if (time.word) return { value: 'word', typed: {} }
    const [from = '', to = ''] = time.between ?? []
    if (time.between) return { value: 'between', typed: { 'time.from': from, 'time.to': to } }
    const kind = timeKinds.find((name) => time[name] !== undefined) ?? 'at'
    return { value: kind, typed: { 'time.at': time[kind] ?? '' } }
  },
  read: (_, result, { value, typed }) => {
    const names = value === 'word' ? [] : value === 'between' ? ['time.from', 'time.to'] : ['time.at']
    const fields = names.map(length)
    const read = readForm(fields, typed)
    const said = read.value['time'] as Record<string, string> | undefined
    const time =
      value === 'word'
        ? { word: true }
        : { [value]: value === 'between' ? [said?.['from'], said?.['to']] : said?.['at'] }
    const { faults, missing } = read
    return { fields, faults, missing, ...(isComplete(read) && { made: { ...result, time } as ResultFacts }) }
  },
}

export const oneOf = (name: string, of: readonly string[], required?: true): FormField => ({
  name,
  kind: 'one-of',
  of,
  ...(required && { required }),
})
const counted = (name: string, required?: true): FormField => ({
  name,
  kind: 'number',
  rule: { whole: true, aboveZero: true },
  ...(required && { required }),
})
const units = ['people', 'operations', 'person-years', 'episodes']

function countedFields(facts: AidFacts, result: ResultFacts): FormField[] {
  const people = counted('people')
  switch (result.form) {
    case 'counts':
    case 'parts':
      return [people, counted('of', true), oneOf('unit', units)]
    case 'scores':
      return [
        people,
        { name: 'scale', kind: 'named', of: (facts.scales ?? []).map(({ id }) => id), required: true },
      ]
    case 'durations':
      return [people, oneOf('statistic', ['mean', 'median'], true)]
    default:
      return [people]
  }
}

const ratings = ['high', 'moderate', 'low', 'very-low', 'not-rated']

function certaintyFields(facts: AidFacts, result: ResultFacts): FormField[] {
  const axis = result.form === 'counts' ? facts.axes?.find(({ id }) => id === result.axis) : undefined
  const groups = new Set([
    ...(axis?.groups ?? []).map(({ id }) => id),
    ...Object.keys(result.certainty.byGroup ?? {}),
  ])
  return [
    oneOf('certainty.rating', ratings, true),
    { name: 'certainty.scale', kind: 'text', most: 60 },
    ...[...groups].map((group) => oneOf(`certainty.byGroup.${group}`, ratings)),
  ]
}

const conclusionFields = (): FormField[] => [
  oneOf('judgement', ['no-clear-difference', 'little-or-no-difference', 'too-few-to-tell']),
  { name: 'clear', kind: 'flag' },
  { name: 'generalAdvice', kind: 'flag' },
]

const relationFields = (): FormField[] => [
  oneOf('relation', ['later', 'detail', 'disagrees', 'other-people'], true),
]

/** A form over some entries of the result itself. */
function headForm(
  id: string,
  keys: readonly string[],
  fieldsOf: (facts: AidFacts, result: ResultFacts) => FormField[],
): ResultForm {
  return {
    id,
    at: [],
    ways: [],
    stored: (facts, result) => ({
      value: '',
      typed: typedOf(fieldsOf(facts, result), result as unknown as FactsValue),
    }),
    read: (facts, result, { typed }) => {
      const fields = fieldsOf(facts, result)
      const { value, ...read } = readForm(fields, typed)
      const faults: ReadForm['faults'] =
        'of' in result &&
        typeof value['of'] === 'number' &&
        value['of'] !== result.of &&
        isHeldByWhole(result)
          ? { ...read.faults, of: { code: 'held-by-numbers' as const } }
          : read.faults
      const rest = Object.entries(result).filter(([key]) => !keys.includes(key))
      const made = { ...Object.fromEntries(rest), ...value } as unknown as ResultFacts
      const { missing } = read
      return { fields, faults, missing, ...(isComplete({ value, faults, missing }) && { made }) }
    },
  }
}

export const countedForm = headForm('counted', ['people', 'of', 'unit', 'scale', 'statistic'], countedFields)
export const certaintyForm = headForm('certainty', ['certainty'], certaintyFields)
export const conclusionForm = headForm(
  'conclusion',
  ['judgement', 'clear', 'generalAdvice'],
  conclusionFields,
)
export const relationForm = headForm('relation', ['relation'], relationFields)
