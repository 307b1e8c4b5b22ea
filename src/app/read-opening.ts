import { fiveWords } from '../adapters/five-words/five-words.ts'
import { packedLink } from '../adapters/summary-link/packed-link.ts'
import type { Aid } from '../domain/aid/aid.schema.ts'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import { ok, type Result, trouble } from '../domain/shared/result.ts'
import type { CarriedTalk } from '../domain/take-home/carried-talk.ts'
import { formOfFile } from '../domain/take-home/form-of-file.ts'
import { languagesInFile } from '../domain/take-home/languages-in-file.ts'
import { type CarriedTrouble, carriedFromText, isOfPin } from '../domain/take-home/read-carried-text.ts'
import { readOwnNotes } from '../domain/take-home/read-own-notes.ts'
import {
  largestSummaryFile,
  readSummaryFile,
  type SummaryFileTrouble,
} from '../domain/take-home/read-summary-file.ts'
import { sealedIn } from '../domain/take-home/sealed-in.ts'
import { isStillWhole } from '../domain/take-home/still-whole.ts'
import { practiceLanguage } from '../i18n/languages.ts'
import type { AidTrouble } from '../ports/aid-source.port.ts'
import type { SealedFileTrouble } from '../ports/five-words.port.ts'
import type { LinkTrouble } from '../ports/summary-link.port.ts'
import { aidOf, asOfToday, builtIn, type Opened } from './read-building.ts'
import { inOtherLanguages } from './read-file-languages.ts'
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
  const { language, untranslated } = read.value
  const words = await talkWords(language)
  const summary = asOfToday(read.value)
  const opened = {
    summary,
    asked: untranslated?.language ?? language,
    givenIn: [...new Set([language, ...languagesInFile(text)])],
    words,
    form: formOfFile(text),
    ...(notes && { notes }),
  }
  return ok(await inOtherLanguages(text, opened))
}

/** A link stands anywhere in what somebody pasted, or it is what stands after its `#`. */
export const carriedIn = (pasted: string): string => /#\/read\/([\w-]+)/.exec(pasted)?.[1] ?? pasted.trim()

/** A message from home, which is for the practice. */
const isForPractice = (pasted: string): boolean => /#\/brought\//.test(pasted)

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
