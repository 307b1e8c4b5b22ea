import { wordsOf } from '../domain/aid/words-of.ts'
import { recordNoteOf } from '../domain/summary/record-note-of.ts'
import type { Summary } from '../domain/summary/summary.schema.ts'
import { summaryOf, type Told } from '../domain/summary/summary-of.ts'
import type { Says, Words } from '../i18n/translate.ts'
import { recordNote } from './record-note.ts'
import { topOf } from './record-note-top.ts'
import { summaryVoice } from './summary-voice.ts'
import { fitsText, textToSend } from './text-to-send.ts'

export interface Talked extends Told {
  /** The zone in which the note tells the clock time; the machine's own if absent. */
  timeZone?: string
}

/** Everything that may leave the room, all from the same data; each is made when it is read. */
export interface Papers {
  readonly summary: Summary
  /** The words in which the summary is said. */
  readonly says: Says<'summary'>
  readonly text: string
  /** It does not hold all that a text could say. */
  readonly isTextShort: boolean
  readonly note: string
  /** The note's first lines alone. */
  readonly shortNote: string
}

/** `interfaceWords` must hold the places `summary`, `note` and `figures` in this language. */
export function papersFor(interfaceWords: Words, { timeZone, ...told }: Talked): Papers {
  const { aid, consultation, language } = told
  const says = interfaceWords.says('summary', language)
  const figures = interfaceWords.says('figures', language)
  const voice = summaryVoice(figures, says, wordsOf(aid, language), aid.facts, consultation.groups)
  const summary = summaryOf(told, voice)
  const noteWords = {
    t: interfaceWords.says('note', language),
    summary: says,
    ...(timeZone !== undefined && { timeZone }),
  }
  return {
    summary,
    says,
    get text() {
      return textToSend(summary, says)
    },
    get isTextShort() {
      return !fitsText(summary, says)
    },
    get note() {
      return recordNote(recordNoteOf(told, voice), noteWords)
    },
    get shortNote() {
      return `${topOf(recordNoteOf(told, voice), noteWords).join('\n')}\n`
    },
  }
}
