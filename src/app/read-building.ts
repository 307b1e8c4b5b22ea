import { localDay } from '../adapters/clock/system-clock.ts'
import type { Aid } from '../domain/aid/aid.schema.ts'
import { reviewStateOf } from '../domain/aid/aid-state.ts'
import { wordsOf } from '../domain/aid/words-of.ts'
import type { Consultation } from '../domain/consultation/consultation.ts'
import { ok, type Result } from '../domain/shared/result.ts'
import type { Summary } from '../domain/summary/summary.schema.ts'
import type { CarriedTalk } from '../domain/take-home/carried-talk.ts'
import type { FormOfFile } from '../domain/take-home/form-of-file.ts'
import type { OwnNotes } from '../domain/take-home/read-own-notes.ts'
import type { Words } from '../i18n/translate.ts'
import type { AidTrouble } from '../ports/aid-source.port.ts'
import { papersFor } from '../renderings/papers.ts'
import { aidInHand } from '../views/talk/aid-in-hand.ts'
import { aids } from './outside.ts'
import { talkWords } from './talk-words.ts'

/** A summary that was opened. */
export interface Opened {
  summary: Summary
  /** In which language it was asked for; the summary is in another where its aid has no words in this one. */
  asked: string
  /** The words of the summary's language. */
  words: Words
  /** The languages in which a file was given, that of its data first. Absent where it came by a link. */
  givenIn?: readonly string[]
  /** The form that its file has and the page has not. */
  form?: FormOfFile | undefined
  /** Built again in another language. Absent for a file that stays in its own. */
  inLanguage?: (language: string) => Promise<Opened>
  /** Its figures are of this version of the aid, and not of the one that was seen. */
  otherVersion?: { seen: string; now: string }
  /** What the person wrote into their own copy of the file. */
  notes?: OwnNotes
}

/** Whether the figures are due is a matter of today, not of the day on which the summary was made. */
export function asOfToday(summary: Summary): Summary {
  const { aid } = summary
  if ('none' in aid) return summary
  return { ...summary, aid: { ...aid, review: reviewStateOf(aid.reviewBy, localDay()) } }
}

/** The aid that a talk was about; `null` where there was none. */
export async function aidOf({ aid }: CarriedTalk): Promise<Result<Aid | null, AidTrouble>> {
  return aid ? aids.open(aid.id) : ok(null)
}

export interface ToBuild {
  talk: CarriedTalk
  aid: Aid | null
  consultation: Consultation
  /** The aid is not just the one that was seen. */
  isOther: boolean
}

/** In the language that was asked for, else in the one that the aid was written in. */
export async function builtIn(
  asked: string,
  { talk, aid, consultation, isOther }: ToBuild,
): Promise<Pick<Opened, 'summary' | 'asked' | 'words'>> {
  const wanted = await talkWords(asked)
  const inHand = aidInHand(wanted, aid, consultation.withoutAid, asked)
  const { language } = wordsOf(inHand, asked)
  const said = language === asked ? wanted : await talkWords(language)
  // What was signed off is the version that was seen.
  const signOff = isOther ? undefined : talk.signOff
  const told = { aid: inHand, consultation, language, today: talk.day, signOff, asked: wanted }
  const { summary, words } = papersFor(said, told)
  return { summary: asOfToday(summary), asked, words }
}
