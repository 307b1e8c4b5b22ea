import type { FactsValue } from './draft-edit.ts'
import { factAt } from './fact-at.ts'
import { type NumberFault, type NumberRule, readNumber, textOfNumber } from './typed-number.ts'

export type FactsMap = { [key: string]: FactsValue }

export type FieldKind =
  | { kind: 'number'; rule: NumberRule }
  /** One of the words of the format. */
  | { kind: 'one-of'; of: readonly string[] }
  /** One of the ids of this aid: an arm, a group, a source. */
  | { kind: 'named'; of: readonly string[] }
  | { kind: 'text'; most: number }
  /** There, or not. */
  | { kind: 'flag' }
  /** An amount and a unit, `6 weeks`. */
  | { kind: 'length' }

export type FormField = FieldKind & {
  /** Where it stands in its entry: `effect.low`. */
  name: string
  /** `with-others`: once anything else of the same set is there. */
  required?: true | 'with-others'
}

/** What stands in the fields of a form, by name. */
export type Typed = Readonly<Record<string, string>>

export type FieldFault =
  | NumberFault
  | { code: 'not-here' | 'not-a-length' | 'text-too-long' }
  /** Numbers stand on what would be changed: they would mean something else. */
  | { code: 'held-by-numbers' }

/** A form as it is filled in: which of its ways, and what stands in the fields. */
export interface Shape {
  /** `''` where a form has one way only. */
  value: string
  typed: Typed
}

export interface ReadForm {
  /** What the fields say; complete only where nothing is missing and nothing is wrong. */
  value: FactsMap
  faults: Readonly<Record<string, FieldFault>>
  /** Fields that must be filled and are not. */
  missing: readonly string[]
}

export const stepsOf = (name: string): string[] => name.split('.')
const setOf = (name: string): string => name.slice(0, Math.max(name.lastIndexOf('.'), 0))

/** What a form shows of an entry of the facts. */
export function typedOf(fields: readonly FormField[], value: FactsValue): Typed {
  return Object.fromEntries(
    fields.map(({ name }) => {
      const found = factAt(value, stepsOf(name))
      if (typeof found === 'number') return [name, textOfNumber(found)]
      if (found === true) return [name, 'yes']
      return [name, typeof found === 'string' ? found : '']
    }),
  )
}

const units = /^(hours|days|weeks|months|years)$/
const asWritten = /^\d+(\.\d+)? (hours|days|weeks|months|years)$/

/** `6 weeks`, however its number was typed; empty without one. */
function readLength(text: string): { length?: string } | { fault: FieldFault } {
  if (asWritten.test(text)) return { length: text }
  const [unit = '', ...before] = text.trim().split(' ').reverse()
  const isNamed = units.test(unit)
  const typed = (isNamed ? before.toReversed() : [...before.toReversed(), unit]).join(' ')
  const amount = readNumber(typed, { aboveZero: true })
  if (amount.is === 'empty') return {}
  if (amount.is === 'fault') return { fault: amount.fault }
  return isNamed ? { length: `${textOfNumber(amount.value)} ${unit}` } : { fault: { code: 'not-a-length' } }
}

function readField(field: FormField, text: string): { value?: FactsValue } | { fault: FieldFault } {
  switch (field.kind) {
    case 'number': {
      const read = readNumber(text, field.rule)
      if (read.is === 'fault') return { fault: read.fault }
      return read.is === 'empty' ? {} : { value: read.value }
    }
    case 'length': {
      const read = readLength(text)
      if ('fault' in read) return read
      return read.length === undefined ? {} : { value: read.length }
    }
    case 'flag':
      return text === 'yes' ? { value: true } : {}
    case 'text':
      if (text.trim().length > field.most) return { fault: { code: 'text-too-long' } }
      return text.trim() === '' ? {} : { value: text.trim() }
    default:
      if (text === '') return {}
      return field.of.includes(text) ? { value: text } : { fault: { code: 'not-here' } }
  }
}

function placed(into: FactsMap, name: string, value: FactsValue): void {
  let at = into
  const steps = stepsOf(name)
  for (const step of steps.slice(0, -1)) {
    const found = at[step]
    const next: FactsMap = typeof found === 'object' && !Array.isArray(found) ? found : {}
    at[step] = next
    at = next
  }
  at[steps.at(-1) ?? name] = value
}

/** Reads what was typed into an entry of the facts. Nothing is filled in that was not typed. */
export function readForm(fields: readonly FormField[], typed: Typed): ReadForm {
  const value: FactsMap = {}
  const faults: Record<string, FieldFault> = {}
  const begun = new Set<string>()
  for (const field of fields) {
    const read = readField(field, typed[field.name] ?? '')
    if ('fault' in read) faults[field.name] = read.fault
    else if (read.value !== undefined) placed(value, field.name, read.value)
    if ('fault' in read || read.value !== undefined) begun.add(setOf(field.name))
  }
  const missing = fields
    .filter(({ required, name }) => required === true || (required && begun.has(setOf(name))))
    .filter(({ name }) => faults[name] === undefined && factAt(value, stepsOf(name)) === undefined)
    .map(({ name }) => name)
  return { value, faults, missing }
}
