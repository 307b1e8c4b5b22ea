import { localDay, systemClock } from '../adapters/clock/system-clock.ts'
import { fiveWords } from '../adapters/five-words/five-words.ts'
import { browserHandover } from '../adapters/handover/browser-handover.ts'
import { randomId } from '../adapters/new-id/random-id.ts'
import { qrCode } from '../adapters/qr-code/qr-code.ts'
import { packedLink } from '../adapters/summary-link/packed-link.ts'
import type { Aid } from '../domain/aid/aid.schema.ts'
import { signOffFrom } from '../domain/aid/sign-off.ts'
import type { Fact } from '../domain/consultation/fact.schema.ts'
import { carriedTalk } from '../domain/take-home/carried-talk.ts'
import { textOfCarried } from '../domain/take-home/carried-text.ts'
import { reviewCalendar } from '../domain/take-home/review-calendar.ts'
import type { ByHand } from '../views/talk/giving/by-hand.ts'
import { bothFileFor, easyFileFor, fileFor, ownFileFor, protectedFileFor } from './giving-file.ts'
import { isOnlyHere, readAddress } from './only-here.ts'
import { readSignOffs } from './sign-offs.ts'

interface TalkInHand {
  aid?: Aid | null
  facts: readonly Fact[]
}

async function linkOf({ aid, facts }: TalkInHand, words: string | undefined): Promise<string> {
  const signOff = aid ? signOffFrom(await readSignOffs(), aid.hash) : undefined
  const carried = carriedTalk({ facts, day: localDay(), signOff })
  if (!carried) throw new Error('a link carries a talk that has begun')
  return `${readAddress()}/${await packedLink.pack(textOfCarried(carried), words)}`
}

const drawn = new Map<string, string>()

/** The words of a talk, drawn once: the person may have written them down. They are forgotten with the page. */
function wordsOfTalk([begun]: readonly Fact[]): string {
  const talk = begun?.id ?? ''
  const words = drawn.get(talk) ?? fiveWords.newWords()
  drawn.set(talk, words)
  return words
}

/** What is given is the talk as it stands when it is asked for. */
export const byHandFor = (talk: () => TalkInHand): ByHand => ({
  ...browserHandover,
  ...qrCode,
  ownFileFor: (papers, { today, signOff, practice }) =>
    ownFileFor(papers, { facts: talk().facts, day: today, signOff }, practice),
  fileFor,
  easyFileFor,
  bothFileFor,
  calendarFor: (entry) => ({
    name: `review-${entry.day}.ics`,
    type: 'text/calendar',
    content: reviewCalendar({ ...entry, uid: randomId(), now: systemClock() }),
  }),
  makeLink: (words) => linkOf(talk(), words),
  protectedFileFor: (papers, { today, signOff, practice, words }) =>
    protectedFileFor(papers, { facts: talk().facts, day: today, signOff }, { practice, words }),
  canProtect: fiveWords.canProtect,
  canProtectFiles: fiveWords.canProtectFiles,
  wordsOfTalk: () => wordsOfTalk(talk().facts),
  isOnlyHere: isOnlyHere(),
})
