import type { RecordNote } from '../domain/summary/record-note.ts'
import { numberIn } from '../i18n/interface-words.ts'
import { type NoteWords, quotedIn } from './note-lines.ts'
import { sentence, withoutStop } from './plain-text.ts'

/** How many would have to be helped, as it was said, and what the figures say. */
export function thresholdLines({ matters: { threshold }, language }: RecordNote, { t }: NoteWords): string[] {
  if (!threshold) return []
  const { outcome, said, when } = threshold
  const of = numberIn(language, threshold.of)
  if (said === null) return [t('matters.thresholdNotSaid', { outcome, of })]
  const figures = threshold.figures.map(({ option, says }) => t('matters.figure', { option, says }))
  return [
    t('matters.threshold', { outcome, of, count: numberIn(language, said) }),
    ...(figures.length === 0 ? [] : [t('matters.thresholdFigures', { when, figures: figures.join('; ') })]),
  ]
}

/** What the person answered where the choice goes against what was put first. */
export function conflictLines({ decision: { conflict }, harder }: RecordNote, { t }: NoteWords): string[] {
  const { unanswered, others } = harder
  const about = (statement: string) => t('conflict.about', { statement: withoutStop(statement) })
  return [
    ...(conflict ? [t(`conflict.${conflict.answer}`, { about: about(conflict.statement) })] : []),
    ...(unanswered === undefined ? [] : [t('conflict.unanswered', { about: about(unanswered) })]),
    ...others.map((statement) => t('conflict.notAsked', { about: about(statement) })),
  ]
}

/** What was said and does not go together, each in a sentence. */
export const doubtLines = ({ doubts }: RecordNote, { t }: NoteWords): string[] =>
  doubts.map((doubt) => t(`doubts.${doubt}`))

/** What goes home open. */
export const takenHomeLines = ({ takenHome = [] }: RecordNote, words: NoteWords): string[] =>
  takenHome.map(({ about, says }) => words.t(`takenHome.${about}`, { words: quotedIn(says, words) }))

const declinedNames = ({ declined }: RecordNote, { t }: NoteWords): string =>
  declined.map(({ about }) => t(`declined.${about}`)).join(', ')

/** What the person would rather not hear, in one sentence. */
export const declinedLine = (note: RecordNote, words: NoteWords): string =>
  note.declined.length === 0 ? '' : words.t('declined.all', { about: declinedNames(note, words) })

/** What the person would rather not hear, what they were told all the same, and what no wish can hide. */
export function declinedLines(note: RecordNote, words: NoteWords): string[] {
  const { t } = words
  if (note.declined.length === 0) return []
  const told = note.declined.map(({ about, stillTold }) =>
    stillTold === ''
      ? t('declined.nothingTold', { about: t(`declined.${about}`) })
      : sentence(t('declined.told', { about: t(`declined.${about}`), what: stillTold })),
  )
  return [declinedLine(note, words), ...told, t('declined.must')]
}
