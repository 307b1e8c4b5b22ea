import type { RecordNote } from '../domain/summary/record-note.ts'
import { dayIn } from '../i18n/interface-words.ts'
import type { NoteWords } from './note-lines.ts'

/** A review in one line; none where this is no review. */
export function reviewLine({ review, language }: RecordNote, { t }: NoteWords): string[] {
  if (!review) return []
  const { day, state, option, concluded } = review
  return [
    t('earlier.line', {
      day: dayIn(language, day),
      decision: t(`earlier.${state}`, { option }),
      concluded: t(`earlier.${concluded ?? 'open'}`),
    }),
  ]
}

/** How it was then, what has happened, and what came of it. */
export function reviewLines({ review, language, aid }: RecordNote, { t }: NoteWords): string[] {
  if (!review) return []
  const { day, version, state, option, why, ownWords, statements, happened, changed, concluded } = review
  const quote = (words: string) => t('quote', { words })
  const listed = statements.map((says, place) => `${place + 1}. ${says}`).join(' ')
  const lines = [
    'none' in aid
      ? t('earlier.whenWithout', { day: dayIn(language, day) })
      : t('earlier.when', { day: dayIn(language, day), version, now: aid.version }),
    t(`earlier.${state}`, { option }),
    why && t('decision.why', { why: quote(why) }),
    ownWords && t('earlier.ownWords', { words: quote(ownWords) }),
    listed && t('earlier.statements', { statements: listed }),
    happened && t('earlier.happened', { text: happened }),
    changed && t('earlier.changed', { text: changed }),
    t(`earlier.${concluded ?? 'open'}`),
  ]
  return lines.filter((line) => line !== '')
}
