import { wordsOf } from '../domain/aid/words-of.ts'
import { recordNoteOf } from '../domain/summary/record-note-of.ts'
import type { Summary } from '../domain/summary/summary.schema.ts'
import { summaryOf, type Told } from '../domain/summary/summary-of.ts'
import { languageName } from '../i18n/language-name.ts'
import { practiceLanguage } from '../i18n/languages.ts'
import type { Says, Words } from '../i18n/translate.ts'
import { recordNote } from './record-note.ts'
import { topOf } from './record-note-top.ts'
import { summaryVoice } from './summary-voice.ts'
import { fitsText, textToSend } from './text-to-send.ts'

export interface Talked extends Told {
  /** The zone in which the note tells the clock time; the machine's own if absent. */
  timeZone?: string
  /** The words of the language that the person's papers are asked for in; where `language` is another, they say so. */
  asked?: Words | undefined
}

/** Everything that may leave the room, all from the same data; each is made when it is read. */
export interface Papers {
  readonly summary: Summary
  /** Each of their sentences is in one language. */
  readonly words: Words
  /** Those of the language that they were asked for in. */
  readonly asked: Words | undefined
  /** The words in which the summary is said. */
  readonly says: Says<'summary'>
  readonly text: string
  /** It does not hold all that a text could say. */
  readonly isTextShort: boolean
  readonly note: string
  /** The note's first lines alone. */
  readonly shortNote: string
}

/**
 * The person's papers are said in `told.language`, what goes to the practice in the practice's own. `interfaceWords` must
 * hold the places `summary`, `note` and `figures` in both.
 */
export function papersFor(interfaceWords: Words, { timeZone, asked, ...told }: Talked): Papers {
  const { aid, language } = told
  const said = interfaceWords.about?.(aid.facts.sourceLanguage) ?? interfaceWords
  const says = said.says('summary', language)
  const summary = { ...summaryOf(told, voiceOf(said, told)), ...untranslatedPart(asked, language) }
  const { hear: _hear, ...plainly } = interfaceWords
  const forPractice = { ...told, language: practiceLanguage }
  const noteWords = {
    t: plainly.says('note', practiceLanguage),
    summary: plainly.says('summary', practiceLanguage),
    ...(timeZone !== undefined && { timeZone }),
  }
  const noted = () => recordNoteOf(forPractice, voiceOf(plainly, forPractice))
  return {
    summary,
    words: said,
    asked,
    says,
    get text() {
      return textToSend(summary, says, asked)
    },
    get isTextShort() {
      return !fitsText(summary, says, asked)
    },
    get note() {
      return recordNote(noted(), noteWords)
    },
    get shortNote() {
      return `${topOf(noted(), noteWords).join('\n')}\n`
    },
  }
}

function untranslatedPart(asked: Words | undefined, language: string): Pick<Summary, 'untranslated'> {
  if (!asked || asked.language === language) return {}
  const said = { language: languageName(language, asked.language) }
  return {
    untranslated: { language: asked.language, says: asked.says('summary')('document.untranslated', said) },
  }
}

const voiceOf = (said: Words, { aid, consultation, language }: Talked) =>
  summaryVoice(said, wordsOf(aid, language), aid.facts, consultation.groups)
