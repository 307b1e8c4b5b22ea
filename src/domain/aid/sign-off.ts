import type { CalendarDay } from '../shared/calendar.ts'

/** What a clinician holds against its sources before an aid may be used here. All four, or it is no sign-off. */
export const partsToCheck = ['figures', 'words', 'eligibility', 'safety-net'] as const
export type PartToCheck = (typeof partsToCheck)[number]

/** A named clinician's word that an aid may be used here. */
export interface SignOff {
  name: string
  role: string
  /** As declared, or `none`. */
  interests: string
  day: CalendarDay
}

/**
 * What was said about the use of an aid here. It holds for the very files that were looked at (`hash`, as a
 * consultation pins it): an aid with one changed byte is unsigned again. The log is only ever added to.
 */
export type SignOffEntry = { aid: string; version: string; hash: string } & (
  | ({ type: 'aid.signedOff'; checked: readonly PartToCheck[] } & SignOff)
  | { type: 'signOff.withdrawn'; day: CalendarDay }
)

/** The sign-off that holds for an aid of this hash: the last word about it, where that is not its withdrawal. */
export function signOffFrom(entries: readonly SignOffEntry[], hash: string): SignOff | undefined {
  const last = entries.findLast((entry) => entry.hash === hash)
  if (last?.type !== 'aid.signedOff' || !partsToCheck.every((part) => last.checked.includes(part)))
    return undefined
  const { name, role, interests, day } = last
  return { name, role, interests, day }
}

/** The same by the beginning of its hash, as a list of aids holds it. */
export function signOffByPin(entries: readonly SignOffEntry[], pin: string): SignOff | undefined {
  const hash = entries.find((entry) => entry.hash.startsWith(pin))?.hash
  return hash === undefined ? undefined : signOffFrom(entries, hash)
}

/** Whether another version of this aid holds a sign-off: what changed since has not been looked at. */
export const wasSignedBefore = (entries: readonly SignOffEntry[], aid: string, hash: string): boolean =>
  entries.some(
    (entry) => entry.aid === aid && entry.hash !== hash && signOffFrom(entries, entry.hash) !== undefined,
  )

const areTexts = (entry: Record<string, unknown>, ...keys: string[]): boolean =>
  keys.every((key) => typeof entry[key] === 'string')

/** An entry as it was stored; `undefined` for anything else, so that a damaged one signs nothing off. */
export function signOffEntryFrom(text: string): SignOffEntry | undefined {
  let entry: unknown
  try {
    entry = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof entry !== 'object' || entry === null) return undefined
  const known = entry as Record<string, unknown>
  const isWhole =
    areTexts(known, 'aid', 'version', 'hash', 'day') &&
    (known['type'] === 'signOff.withdrawn' ||
      (known['type'] === 'aid.signedOff' &&
        areTexts(known, 'name', 'role', 'interests') &&
        Array.isArray(known['checked'])))
  return isWhole ? (entry as SignOffEntry) : undefined
}
