import { blankOptions } from '../domain/consultation/blank-aid.ts'
import { branQuestions } from '../domain/consultation/choice-without-aid.ts'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import type { Fact } from '../domain/consultation/fact.schema.ts'
import { factsFor } from '../domain/consultation/privacy.ts'
import { withoutUndone } from '../domain/consultation/undo.ts'
import type { DraftTexts } from '../domain/draft/draft.ts'
import { templateTexts } from '../domain/draft/template.ts'
import { freeText } from '../domain/summary/free-text.ts'
import type { Says } from '../i18n/translate.ts'
import type { Paper } from './file-page.ts'
import { oneLine } from './plain-text.ts'

/** What somebody typed, on one line, so that no sign in it is a mark, a token, a heading or a citation. */
const asProse = (typed: string): string => oneLine(freeText(typed)).replace(/[\\`*_{}[\]<>#&!|~]/g, '\\$&')

interface Told {
  t: Says<'blank'>
  /** The day on which it is made. */
  day: string
}

/**
 * What was written of a choice without an aid, in the empty form of one: its title, its choices, and the
 * BRAN words as draft prose. Made only of what may go into an aid, so that nothing about the patient is in it.
 */
export function beginningTexts(facts: readonly Fact[], { t, day }: Told): DraftTexts {
  const { withoutAid } = consultationFrom(factsFor('aid', withoutUndone(facts)))
  const choices = blankOptions(withoutAid, t('asNow')).map(({ id, kind, text }, place) => ({
    id: place === 0 ? 'as-now' : `choice-${place}`,
    kind,
    name: asProse(text),
    about: branQuestions
      .flatMap((question) => {
        const says = asProse(withoutAid?.answers[id]?.[question] ?? '')
        return says === '' ? [] : [`${t(`question.${question}`)}: ${says}`]
      })
      .join('\n\n'),
  }))
  return templateTexts(day, { title: asProse(withoutAid?.name ?? '') || t('untitled'), choices })
}

/** The same as a file under a neutral name. */
export const beginningOf = (facts: readonly Fact[], told: Told): Paper => ({
  name: `${told.day}.aid.json`,
  type: 'application/json',
  content: `${JSON.stringify({ format: 1, ...beginningTexts(facts, told) }, null, 1)}\n`,
})
