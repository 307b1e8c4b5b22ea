import { localDay } from '../adapters/clock/system-clock.ts'
import { fiveWords } from '../adapters/five-words/five-words.ts'
import { packedLink } from '../adapters/summary-link/packed-link.ts'
import type { Aid } from '../domain/aid/aid.schema.ts'
import { reviewStateOf } from '../domain/aid/aid-state.ts'
import { wordsOf } from '../domain/aid/words-of.ts'
import type { Consultation } from '../domain/consultation/consultation.ts'
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
import { sealedIn } from '../domain/take-home/sealed-in.ts'
import { isStillWhole } from '../domain/take-home/still-whole.ts'
import { practiceLanguage } from '../i18n/languages.ts'
import type { Words } from '../i18n/translate.ts'
import type { AidTrouble } from '../ports/aid-source.port.ts'
import type { SealedFileTrouble } from '../ports/five-words.port.ts'
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
  | SealedFileTrouble
  /** It opens only with the words that were told apart from it. */
  | { code: 'file-protected' }
  | { code: 'not-opened'; detail: string }
  /** What a person wrote at home is opened by their practice. */
  | { code: 'link-for-practice' }
  /** The aid is here in another version, which has not all that was chosen. */
  | { code: 'aid-other'; aid: string; seen: string; now: string }

/** A summary that was opened. */
export interface Opened {
  summary: Summary
  /** In which language it was asked for; the summary is in another where its aid has no words in this one. */
  asked: string
  /** The words of the summary's language. */
  words: Words
  /** A link's summary, built again in another language. Absent for a file, whose words are finished. */
  inLanguage?: (language: string) => Promise<Opened>
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

/** `words`: those that were told apart from a protected file. It takes a second or more on a slow machine. */
export async function openSummaryFile(file: File, words?: string): Promise<Result<Opened, ReadingTrouble>> {
  // In bytes; a character has one or more.
  if (file.size > largestSummaryFile * 3)
    return trouble({ code: 'file-too-large', limit: largestSummaryFile })
  const text = await file.text()
  const sealed = sealedIn(text)
  if (!sealed.ok) return sealed
  if (sealed.value === undefined) return openedText(text)
  if (!fiveWords.canProtectFiles()) return trouble({ code: 'file-needs-https' })
  if (words === undefined) return trouble({ code: 'file-protected' })
  const inside = await fiveWords.open(sealed.value, words)
  return inside.ok ? openedText(inside.value) : inside
}

async function openedText(text: string): Promise<Result<Opened, ReadingTrouble>> {
  const read = readSummaryFile(text)
  if (!read.ok) return read
  const notes = readOwnNotes(text)
  const { language } = read.value
  const words = await talkWords(language)
  return ok({ summary: asOfToday(read.value), asked: language, words, ...(notes && { notes }) })
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

async function rebuilt(talk: CarriedTalk, aid: Aid | null): Promise<Result<Opened, ReadingTrouble>> {
  const { aid: pinned } = talk
  const consultation = consultationFrom(talk.facts)
  const isOther = aid !== null && pinned !== null && !isOfPin(aid.hash, pinned.pin)
  const versions = { seen: pinned?.version ?? '', now: aid?.facts.version ?? '' }
  if (isOther && !isStillWhole(aid.facts, consultation))
    return trouble({ code: 'aid-other', aid: aid.facts.id, ...versions })
  const inLanguage = async (asked: string): Promise<Opened> => ({
    ...(await builtIn(asked, { talk, aid, consultation, isOther })),
    inLanguage,
    ...(isOther && { otherVersion: versions }),
  })
  return ok(await inLanguage(consultation.language ?? practiceLanguage))
}

interface ToBuild {
  talk: CarriedTalk
  aid: Aid | null
  consultation: Consultation
  isOther: boolean
}

/** In the language that was asked for, else in the one that the aid was written in. */
async function builtIn(asked: string, { talk, aid, consultation, isOther }: ToBuild) {
  const wanted = await talkWords(asked)
  const inHand = aidInHand(wanted, aid, consultation.withoutAid, asked)
  const { language } = wordsOf(inHand, asked)
  const said = language === asked ? wanted : await talkWords(language)
  // What was signed off is the version that was seen.
  const signOff = isOther ? undefined : talk.signOff
  const told = { aid: inHand, consultation, language, today: talk.day, signOff }
  const { summary, words } = papersFor(said, told)
  return { summary: asOfToday(summary), asked, words }
}
