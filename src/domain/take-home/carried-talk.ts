import type { SignOff } from '../aid/sign-off.ts'
import type { Consultation } from '../consultation/consultation.ts'
import { consultationFrom } from '../consultation/consultation-from.ts'
import type { Fact } from '../consultation/fact.schema.ts'
import { factsFor } from '../consultation/privacy.ts'
import { withoutUndone } from '../consultation/undo.ts'
import type { CalendarDay } from '../shared/calendar.ts'

/** What a link carries of one consultation: all that its summary is made of, and nothing that is not on it. */
export interface CarriedTalk {
  /** `null`: without an aid. `pin` is the beginning of its hash. */
  aid: { id: string; version: string; pin: string } | null
  /** The day on which it was given. */
  day: CalendarDay
  /** By whom the aid was signed off for use there. */
  signOff?: SignOff
  /** A log that begins with `consultation.begun`. */
  facts: readonly Fact[]
}

/** Signs of a hash that name one version of an aid: 64 bits. */
export const pinLength = 16

/** Of a consultation, what no paper for the person tells of. */
const notOnPaper: readonly (keyof Consultation)[] = [
  'shown',
  'discussed',
  'given',
  'finished',
  'lastAt',
  'noteIsOld',
  'copyIsOld',
  'stoppedAt',
  'isBeside',
  'fromHome',
]

/** What a paper can tell of these facts, as one text to compare. */
function onPaper(facts: readonly Fact[]): string {
  const consultation: Partial<Consultation> = { ...consultationFrom(facts) }
  for (const part of notOnPaper) delete consultation[part]
  return JSON.stringify(consultation)
}

/** The papers are in the language that was chosen last: it is carried as the one in which the talk began. */
function inLastLanguage(facts: readonly Fact[]): Fact[] {
  const { language } = consultationFrom(facts)
  return facts.flatMap((fact): Fact[] => {
    if (fact.type === 'language.chosen') return []
    return [fact.type === 'consultation.begun' && language ? { ...fact, language } : fact]
  })
}

/** Longer logs are carried as they are: each fact is tried against all the others. */
const mostTried = 400

/** The fewest facts that say the same on paper: what was overwritten or taken back later falls out, the earliest first. */
function fewest(facts: readonly Fact[]): readonly Fact[] {
  if (facts.length > mostTried) return facts
  const says = onPaper(facts)
  let kept = facts
  for (const fact of facts.slice(1)) {
    const without = kept.filter((one) => one !== fact)
    if (onPaper(without) === says) kept = without
  }
  return kept
}

/** What this machine called things, 32 hexadecimal signs: long, and of no use elsewhere. */
const madeHere = /^[0-9a-f]{32}$/

/** The same value with short names for what this machine named, the same name for the same thing. */
function shortNamed(value: unknown, names: Map<string, string>): unknown {
  if (typeof value === 'string' && madeHere.test(value)) {
    const name = names.get(value) ?? `x${names.size + 1}`
    names.set(value, name)
    return name
  }
  if (Array.isArray(value)) return value.map((one) => shortNamed(one, names))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shortNamed(one, names)]))
}

/** The beginning keeps its name, by which the talk is found again; the others are called by their place. When each was said stays here. */
function renamed(facts: readonly Fact[], day: CalendarDay): Fact[] {
  const names = new Map<string, string>()
  return facts.map(({ id, at: _at, press: _press, ...said }, place) => ({
    ...(shortNamed(said, names) as Omit<Fact, 'id' | 'at' | 'press'>),
    id: place === 0 ? id : String(place),
    at: `${day}T00:00:00.000Z`,
    place,
  })) as Fact[]
}

export interface ToCarry {
  facts: readonly Fact[]
  /** The day today. */
  day: CalendarDay
  signOff?: SignOff | undefined
}

/** Made only of what may go to the person; undefined where nothing has begun. */
export function carriedTalk({ facts, day, signOff }: ToCarry): CarriedTalk | undefined {
  const open = fewest(inLastLanguage(factsFor('patientCopy', withoutUndone(facts))))
  const [begun] = open
  if (begun?.type !== 'consultation.begun') return undefined
  const { aid } = begun
  return {
    aid: aid && { id: aid.id, version: aid.version, pin: aid.hash.slice(0, pinLength) },
    day,
    ...(signOff && { signOff }),
    facts: renamed(open, day),
  }
}
