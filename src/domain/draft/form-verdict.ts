import type { AidFacts, OutcomeFacts } from '../aid/aid-facts.schema.ts'
import type { ResultFacts } from '../aid/result.schema.ts'
import type { DraftEdit, FactsPath, FactsValue } from './draft-edit.ts'
import type { DraftReading } from './draft-reading.ts'
import { holdResult, type ResultFault } from './figure-faults.ts'
import { editsToResult } from './result-edits.ts'
import type { FormReading, ResultForm } from './result-forms.ts'
import { type FieldFault, type FormField, type Shape, stepsOf } from './typed-form.ts'

/** Where a result stands in a draft that has been read. */
export interface ResultSpot {
  facts: AidFacts
  words: DraftReading['words']
  outcome: number
  place: number
}

export interface FormVerdict {
  fields: readonly FormField[]
  /** What cannot be right, by field. */
  faults: Readonly<Record<string, FieldFault>>
  /** What the checks say cannot be right, by field; `''` for what is at no field of the form. */
  refusals: Readonly<Record<string, readonly ResultFault[]>>
  /** What the checks say should be looked at. */
  warnings: readonly ResultFault[]
  missing: readonly string[]
  /** The result as it would stand; absent while it may not. */
  result?: ResultFacts
  /** What writes it; empty where it says what is there already. */
  edits?: readonly DraftEdit[]
}

export const outcomeAt = ({ facts, outcome }: ResultSpot): OutcomeFacts | undefined => facts.outcomes[outcome]
export const resultAt = (spot: ResultSpot): ResultFacts | undefined => outcomeAt(spot)?.results[spot.place]

/** Where a result stands by now, wherever else it stood before; absent where it has gone. */
export function spotOf(
  { seen, words }: DraftReading,
  outcomeId: string,
  resultId: string,
): ResultSpot | undefined {
  if (!seen) return undefined
  const { facts } = seen
  const outcome = facts.outcomes.findIndex(({ id }) => id === outcomeId)
  const place = facts.outcomes[outcome]?.results.findIndex(({ id }) => id === resultId) ?? -1
  return place < 0 ? undefined : { facts, words, outcome, place }
}

/** Edits that were worked out from a result are made only while just this result stands there. */
export function whileItStands(spot: ResultSpot, edits: readonly DraftEdit[]): DraftEdit[] {
  const found = outcomeAt(spot)
  const stands = resultAt(spot)
  if (!found || !stands || edits.length === 0) return []
  const path = ['outcomes', spot.outcome]
  return [
    { in: 'facts', do: 'expect', path: [...path, 'id'], value: found.id },
    {
      in: 'facts',
      do: 'expect',
      path: [...path, 'results', spot.place],
      value: stands as unknown as FactsValue,
    },
    ...edits,
  ]
}

/** The field that a fault of the result is at: the nearest one, or none. */
function fieldOf(fields: readonly FormField[], at: FactsPath, path: FactsPath): string {
  if (!at.every((step, index) => path[index] === step)) return ''
  const rest = path.slice(at.length).map(String)
  const found = fields.find(({ name }) => {
    const steps = stepsOf(name)
    return steps.length === rest.length && steps.every((step, index) => rest[index] === step)
  })
  return found?.name ?? ''
}

function grouped(fields: readonly FormField[], at: FactsPath, errors: readonly ResultFault[]) {
  const refusals: Record<string, ResultFault[]> = {}
  for (const error of errors) {
    const field = fieldOf(fields, at, error.path)
    refusals[field] = [...(refusals[field] ?? []), error]
  }
  return refusals
}

/** What is said at a form over entries of the result itself; of lists, only their own entries and their heads say it. */
const saidAt: Readonly<Record<string, string>> = {
  time: 'time',
  certainty: 'certainty',
  judgement: 'conclusion',
  clear: 'conclusion',
  generalAdvice: 'conclusion',
  relation: 'conclusion',
  arms: 'arms',
  sources: 'sources',
  differences: 'differences',
  tests: 'tests',
}

const ofForm = ({ id, at }: ResultForm, { path }: ResultFault): boolean =>
  at.length > 0
    ? at.every((step, index) => path[index] === step)
    : (saidAt[path[0] ?? ''] ?? 'counted') === id

/** Reads a form and holds the result that it would make against the schema and the checks, before anything is written. */
export function verdictOn(spot: ResultSpot, form: ResultForm, shape: Shape): FormVerdict {
  const outcome = outcomeAt(spot)
  const stands = resultAt(spot)
  if (!outcome || !stands) return { fields: [], faults: {}, refusals: {}, warnings: [], missing: [] }
  const { fields, faults, missing, made }: FormReading = form.read(spot.facts, stands, shape)
  const read = { fields, faults, missing }
  if (!made) return { ...read, refusals: {}, warnings: [] }
  const held = holdResult(spot.facts, outcome, spot.place, made)
  if (!held.ok) return { ...read, refusals: grouped(fields, form.at, held.errors), warnings: [] }
  const edits = editsToResult(spot.facts, spot.outcome, spot.place, made, spot.words)
  return {
    ...read,
    refusals: {},
    warnings: held.warnings.filter((fault) => ofForm(form, fault)),
    result: made,
    edits: whileItStands(spot, edits),
  }
}
