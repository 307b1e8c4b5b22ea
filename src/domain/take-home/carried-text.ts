import type { Fact, FactType } from '../consultation/fact.schema.ts'
import { mayGo } from '../consultation/privacy.ts'
import type { CarriedTalk } from './carried-talk.ts'

/** Stands for a field that is not there; no field is an empty object. */
const absent = {}

/** The fields of a fact in their order; the order of a type never changes, and a new field comes last. */
export const fieldsOf = (type: string): string[] =>
  Object.hasOwn(mayGo, type) ? Object.keys(mayGo[type as FactType]).filter((field) => field !== 'itself') : []

function packed(fact: Fact): unknown[] {
  const fields = fact as unknown as Record<string, unknown>
  const values = fieldsOf(fact.type).map((field) => (fields[field] === undefined ? absent : fields[field]))
  const last = values.findLastIndex((value) => value !== absent)
  return [fact.type, ...values.slice(0, last + 1)]
}

/** A talk as one short line of JSON: day, beginning, aid, language, sign-off, then a list for each fact. */
export function textOfCarried({ aid, day, signOff, facts }: CarriedTalk): string {
  const [begun, ...said] = facts
  const language = begun?.type === 'consultation.begun' ? begun.language : ''
  return JSON.stringify([
    day,
    begun?.id,
    aid && [aid.id, aid.version, aid.pin],
    language,
    signOff ? [signOff.name, signOff.role, signOff.interests, signOff.day] : 0,
    ...said.map(packed),
  ])
}
