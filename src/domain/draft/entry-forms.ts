import type { AidFacts } from '../aid/aid-facts.schema.ts'
import type { ResultFacts } from '../aid/result.schema.ts'
import { nameOfArm } from '../aid/results-in.ts'
import type { Arm } from './arm-form.ts'
import { type FactsValue, isSameFact } from './draft-edit.ts'
import { isComplete, oneOf, type ResultForm } from './result-forms.ts'
import { type FormField, readForm, typedOf } from './typed-form.ts'

type ListName = 'sources' | 'differences' | 'tests'

const armNames = (result: ResultFacts): string[] => (result.arms as readonly Arm[]).map(nameOfArm)
const arm = (name: string, of: readonly string[]): FormField => ({ name, kind: 'named', of, required: true })

function entryFields(list: ListName, facts: AidFacts, result: ResultFacts, stored: FactsValue): FormField[] {
  const named = (name: string, of: readonly string[]): string[] => {
    const own = typedOf([arm(name, [])], stored)[name] ?? ''
    return own === '' || of.includes(own) ? [...of] : [...of, own]
  }
  const sources = facts.sources.map(({ id }) => id)
  const arms = armNames(result)
  const signed = (name: string, required?: true): FormField => ({
    name,
    kind: 'number',
    rule: { signed: true },
    ...(required && { required }),
  })
  switch (list) {
    case 'sources':
      return [
        arm('source', named('source', sources)),
        { name: 'place', kind: 'text', most: 200 },
        { name: 'reportedBy', kind: 'named', of: named('reportedBy', sources) },
      ]
    case 'differences':
      return [
        arm('arm', named('arm', arms)),
        arm('to', named('to', arms)),
        signed('estimate', true),
        signed('low'),
        signed('high'),
        { name: 'level', kind: 'number', rule: { least: 50, most: 100 } },
        { name: 'adjusted', kind: 'flag' },
      ]
    case 'tests':
      return [
        arm('arm', named('arm', arms)),
        { name: 'p', kind: 'number', rule: { most: 1 }, required: true },
        oneOf('bound', ['below', 'above']),
      ]
  }
}

/** One entry of a list of the result; the place after the last one is a new entry. */
export function entryForm(list: ListName, place: number): ResultForm {
  const listOf = (result: ResultFacts): FactsValue[] => (result[list] ?? []) as unknown as FactsValue[]
  return {
    id: `${list}-${place}`,
    at: [list, place],
    ways: [],
    stored: (facts, result) => {
      const stored = listOf(result)[place] ?? {}
      return { value: '', typed: typedOf(entryFields(list, facts, result, stored), stored) }
    },
    read: (facts, result, { typed }) => {
      const entries = listOf(result)
      const fields = entryFields(list, facts, result, entries[place] ?? {})
      const { value, faults, missing } = readForm(fields, typed)
      const next = place < entries.length ? entries.with(place, value) : [...entries, value]
      const made = { ...result, [list]: next } as unknown as ResultFacts
      return { fields, faults, missing, ...(isComplete({ value, faults, missing }) && { made }) }
    },
  }
}

/** Takes an entry out of a list; the last source stays. */
export function withoutEntry(result: ResultFacts, list: ListName, place: number): ResultFacts | undefined {
  const rest = (result[list] ?? []).filter((_, index) => index !== place)
  if (rest.length > 0) return { ...result, [list]: rest } as ResultFacts
  if (list === 'sources') return undefined
  const { [list]: _, ...without } = result
  return without as ResultFacts
}

/** Whether the same entry stands at a place of a list in both. */
export function isSameEntry(one: ResultFacts, other: ResultFacts, list: ListName, place: number): boolean {
  const entryOf = (result: ResultFacts) => (result[list] as unknown as FactsValue[] | undefined)?.[place]
  return isSameFact(entryOf(one), entryOf(other))
}
