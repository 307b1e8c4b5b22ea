import { ok, type Result, trouble } from '../shared/result.ts'
import { CarriedTalkFound } from './carried-talk.schema.ts'
import { type CarriedTalk, pinLength } from './carried-talk.ts'
import { fieldsOf } from './carried-text.ts'

/** An empty object stands for a field that is not there. */
const isAbsent = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0

/** A line as the fact that it may be; there is no second beginning. */
function unpacked(line: unknown, place: number, base: { id: string; at: string }): unknown {
  if (!Array.isArray(line) || typeof line[0] !== 'string' || line[0] === 'consultation.begun') return line
  const [type, ...values] = line as [string, ...unknown[]]
  const fields = fieldsOf(type).slice(0, values.length)
  const said = fields.map((field, index) => [field, values[index]] as const)
  return {
    ...Object.fromEntries(said.filter(([, value]) => !isAbsent(value))),
    type,
    place,
    id: place === 0 ? base.id : String(place),
    at: base.at,
  }
}

/** `link-damaged`: it is no talk, or `place` of it is wrong. */
export type CarriedTrouble = { code: 'link-damaged'; place: string }

const damaged = (place: string): Result<never, CarriedTrouble> => trouble({ code: 'link-damaged', place })

/** A hash of which only the beginning is known; nothing is ever opened by it. */
const asHash = (pin: unknown): string => (typeof pin === 'string' ? pin.padEnd(64, '0') : '')

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads such a line. Whatever the text is, it ends in a talk or in a reason. */
export function carriedFromText(text: string): Result<CarriedTalk, CarriedTrouble> {
  const lines = parsed(text)
  if (!Array.isArray(lines)) return damaged('')
  const [day, id, aid, language, signOff, ...said] = lines as unknown[]
  const [aidId, version, pin] = Array.isArray(aid) ? (aid as unknown[]) : []
  const [name, role, interests, signedOn] = Array.isArray(signOff) ? (signOff as unknown[]) : []
  if (typeof day !== 'string' || typeof id !== 'string') return damaged('')
  const base = { id, at: `${day}T00:00:00.000Z` }
  const isAbout = Array.isArray(aid)
  const begun = {
    ...base,
    place: 0,
    type: 'consultation.begun',
    aid: isAbout ? { id: aidId, version, hash: asHash(pin) } : aid,
    language,
  }
  const found = CarriedTalkFound.safeParse({
    aid: isAbout ? { id: aidId, version, pin } : aid,
    day,
    ...(Array.isArray(signOff) && { signOff: { name, role, interests, day: signedOn } }),
    facts: [begun, ...said.map((line, index) => unpacked(line, index + 1, base))],
  })
  if (!found.success) return damaged((found.error.issues[0]?.path ?? []).map(String).join('.'))
  const { signOff: signed, ...talk } = found.data
  return ok({ ...talk, ...(signed && { signOff: signed }) })
}

export const isOfPin = (hash: string, pin: string): boolean =>
  pin.length === pinLength && hash.startsWith(pin)
