import { localDay } from '../adapters/clock/system-clock.ts'
import { packedLink } from '../adapters/summary-link/packed-link.ts'
import type { Aid } from '../domain/aid/aid.schema.ts'
import { reviewStateOf } from '../domain/aid/aid-state.ts'
import { wordsOf } from '../domain/aid/words-of.ts'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import { ok, type Result, trouble } from '../domain/shared/result.ts'
import type { Summary } from '../domain/summary/summary.schema.ts'
import type { CarriedTalk } from '../domain/take-home/carried-talk.ts'
import { type CarriedTrouble, carriedFromText, isOfPin } from '../domain/take-home/carried-text.ts'
import { type OwnNotes, readOwnNotes } from '../domain/take-home/read-own-notes.ts'
import {
  largestSummaryFile,
  readSummaryFile,
  type SummaryFileTrouble,
} from '../domain/take-home/read-summary-file.ts'
import { isStillWhole } from '../domain/take-home/still-whole.ts'
import type { AidTrouble } from '../ports/aid-source.port.ts'
import type { LinkTrouble } from '../ports/summary-link.port.ts'
import { papersFor } from '../renderings/papers.ts'
import { aidInHand } from './aid-in-hand.ts'
import { aids } from './outside.ts'
import { talkWords } from './talk-words.ts'

export type ReadingTrouble =
  | LinkTrouble
  | CarriedTrouble
  | SummaryFileTrouble
  | AidTrouble
  | { code: 'not-opened'; detail: string }
  /** What a person wrote at home is opened by their practice. */
  | { code: 'link-for-practice' }
  /** The aid is here in another version, which has not all that was chosen. */
  | { code: 'aid-other'; aid: string; seen: string; now: string }

/** A summary that was opened. */
export interface Opened {
  summary: Summary
  /** It came by a link, which is gone from the address. */
  byLink?: true
  /** Its figures are of this version of the aid, and not of the one that was seen. */
  otherVersion?: { seen: string; now: string }
  /** What the person wrote into their own copy of the file. */
  notes?: OwnNotes
}

/** Whether the figures are due is a matter of today, not of the day on which the summary was made. */
function asOfToday(summary: Summary): Summary {
  const { aid } = summary
  if ('none' in aid) return summary
  return { ...summary, aid: { ...aid, review: reviewStateOf(aid.reviewBy, localDay()) } }
}

export async function openSummaryFile(file: File): Promise<Result<Opened, ReadingTrouble>> {
  // In bytes; a character has one or more.
  if (file.size > largestSummaryFile * 3)
    return trouble({ code: 'file-too-large', limit: largestSummaryFile })
  const text = await file.text()
  const read = readSummaryFile(text)
  if (!read.ok) return read
  const notes = readOwnNotes(text)
  return ok({ summary: asOfToday(read.value), ...(notes && { notes }) })
}

/** A link stands anywhere in what somebody pasted, or it is what stands after its `#`. */
export const carriedIn = (pasted: string): string => /#\/read\/([\w-]+)/.exec(pasted)?.[1] ?? pasted.trim()

/** A message from home, which is for the practice. */
const isForPractice = (pasted: string): boolean => /#\/brought\//.test(pasted)

async function aidOf({ aid }: CarriedTalk): Promise<Result<Aid | null, AidTrouble>> {
  return aid ? aids.open(aid.id) : ok(null)
}

/** `words`: those that were said with a protected link. It takes a second or more on a slow machine. */
export async function openSummaryLink(
  carried: string,
  words?: string,
): Promise<Result<Opened, ReadingTrouble>> {
  if (isForPractice(carried)) return trouble({ code: 'link-for-practice' })
  const text = await packedLink.unpack(carried, words)
  if (!text.ok) return text
  const talk = carriedFromText(text.value)
  if (!talk.ok) return talk
  const opened = await aidOf(talk.value)
  return opened.ok ? rebuilt(talk.value, opened.value) : opened
}

async function rebuilt(
  { aid: pinned, day, signOff, facts }: CarriedTalk,
  aid: Aid | null,
): Promise<Result<Opened, ReadingTrouble>> {
  const consultation = consultationFrom(facts)
  const isOther = aid !== null && pinned !== null && !isOfPin(aid.hash, pinned.pin)
  const versions = { seen: pinned?.version ?? '', now: aid?.facts.version ?? '' }
  if (isOther && !isStillWhole(aid.facts, consultation))
    return trouble({ code: 'aid-other', aid: aid.facts.id, ...versions })
  const words = await talkWords()
  const wanted = consultation.language ?? words.language
  const inHand = aidInHand(words, aid, consultation.withoutAid, wanted)
  const { language } = wordsOf(inHand, wanted)
  // What was signed off is the version that was seen.
  const signed = isOther ? undefined : signOff
  const { summary } = papersFor(words, { aid: inHand, consultation, language, today: day, signOff: signed })
  return ok({ summary: asOfToday(summary), byLink: true, ...(isOther && { otherVersion: versions }) })
}
