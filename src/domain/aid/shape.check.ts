import type { z } from '../shared/z.ts'
import { AidFacts } from './aid-facts.schema.ts'
import { type Fault, type Finding, type FindingWord, fault } from './finding.ts'

type Issue = z.core.$ZodIssue
type Path = (string | number)[]

const kinds: Record<string, FindingWord> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'yes-or-no',
  array: 'list',
  tuple: 'list',
  object: 'set',
  record: 'set',
  undefined: 'nothing',
  null: 'nothing',
}
const word = (kind: string): { word: FindingWord } => ({ word: kinds[kind] ?? 'something-else' })
const kindOf = (value: unknown): { word: FindingWord } =>
  word(value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inside, step) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, step)
        ? (inside as Record<string | number, unknown>)[step]
        : undefined,
    value,
  )
}

/** The form that a pattern of the schema asks for; a pattern without a form of its own is an id. */
function faultOfForm(pattern: string, got: string): Fault {
  if (pattern === 'date') return fault('not-a-day', { got })
  if (pattern.includes('hours|days')) return fault('not-a-length', { got })
  if (pattern.includes('\\.\\d+\\.')) return fault('not-a-version', { got })
  if (pattern.includes('[a-z]{2,3}')) return fault('not-a-language', { got })
  if (pattern.includes('A-Z')) return fault('not-a-source-id', { got })
  return fault('not-an-id', { got })
}

function faultOfSize(issue: Extract<Issue, { code: 'too_big' | 'too_small' }>, value: unknown): Fault {
  const small = issue.code === 'too_small'
  const bound = Number(small ? issue.minimum : issue.maximum)
  if (issue.origin === 'array')
    return small ? fault('too-few', { least: bound }) : fault('too-many', { most: bound })
  if (issue.origin === 'string')
    return small ? fault('text-empty', {}) : fault('text-too-long', { most: bound })
  const got = shown(value)
  return small
    ? fault('number-too-small', { least: bound, got })
    : fault('number-too-large', { most: bound, got })
}

/** The values that the branches of a union would take, where each takes one. */
function allowedBy(errors: readonly (readonly Issue[])[]): string[] {
  return errors.flat().flatMap((issue) => (issue.code === 'invalid_value' ? issue.values.map(String) : []))
}

/** What stands behind `value`, `form` and the other words that choose one of several shapes. */
const choices: Record<string, string[]> = {
  form: ['counts', 'scores', 'durations', 'parts', 'judged'],
}

function faultOfUnion(issue: Extract<Issue, { code: 'invalid_union' }>, path: Path, value: unknown): Fault {
  const options = (issue as { options?: readonly unknown[] }).options
  const allowed = options ? options.map(String) : (choices[String(path.at(-1))] ?? allowedBy(issue.errors))
  if (value === undefined) return fault('missing-key', { key: String(path.at(-1)), expected: word('string') })
  if (allowed.length > 0) return fault('not-in-list', { got: shown(value), allowed: [...new Set(allowed)] })
  return fault('wrong-shape', { detail: issue.code })
}

function faultOfIssue(issue: Issue, path: Path, value: unknown): Fault {
  const missing = value === undefined && path.length > 0 && typeof path.at(-1) === 'string'
  const key = String(path.at(-1))
  switch (issue.code) {
    case 'invalid_type':
      return missing
        ? fault('missing-key', { key, expected: word(issue.expected) })
        : fault('wrong-kind', { expected: word(issue.expected), got: kindOf(value) })
    case 'invalid_value':
      return missing
        ? fault('missing-key', { key, expected: word('string') })
        : fault('not-in-list', { got: shown(value), allowed: issue.values.map(String) })
    case 'invalid_format':
      return faultOfForm(issue.format === 'regex' ? String(issue.pattern) : issue.format, shown(value))
    case 'too_big':
    case 'too_small':
      return faultOfSize(issue, value)
    case 'invalid_key':
      return fault('not-an-id', { got: key })
    case 'invalid_union':
      return faultOfUnion(issue, path, value)
    case 'custom':
      if (issue.params?.['code'] === 'one-subject') return fault('one-subject', {})
      if (issue.params?.['code'] === 'one-time') return fault('one-time', {})
      if (issue.params?.['code'] === 'no-source') return fault('no-source', {})
      return fault('wrong-shape', { detail: issue.code })
    default:
      return fault('wrong-shape', { detail: issue.code })
  }
}

function findingsOf(issue: Issue, value: unknown): Finding[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...fault('unknown-key', { key }),
      severity: 'error',
      place: { part: 'facts', path: [...path, key], on: 'key' },
    }))
  }
  return [
    { ...faultOfIssue(issue, path, valueAt(value, path)), severity: 'error', place: { part: 'facts', path } },
  ]
}

/** Holds a parsed `aid.yaml` against the format: the facts, or everything that is not of its shape. */
export function shapeOf(value: unknown): { facts: AidFacts } | { findings: Finding[] } {
  const parsed = AidFacts.safeParse(value)
  if (parsed.success) return { facts: parsed.data }
  return { findings: parsed.error.issues.flatMap((issue) => findingsOf(issue, value)) }
}
