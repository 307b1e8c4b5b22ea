import { blankOptions } from '../domain/consultation/blank-aid.ts'
import { branQuestions } from '../domain/consultation/choice-without-aid.ts'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import type { Fact } from '../domain/consultation/fact.schema.ts'
import { factsFor } from '../domain/consultation/privacy.ts'
import { withoutUndone } from '../domain/consultation/undo.ts'
import { freeText } from '../domain/summary/free-text.ts'
import type { Says } from '../i18n/translate.ts'
import { oneLine } from './plain-text.ts'
import type { Paper } from './summary-file.ts'

/** What somebody typed, on one line, so that no sign in it is a mark, a token, a heading or a citation. */
const asProse = (typed: string): string => oneLine(freeText(typed)).replace(/[\\`*_{}[\]<>#&!|~]/g, '\\$&')

interface Told {
  t: Says<'blank'>
  language: string
  /** The day on which it is made. */
  day: string
}

/**
 * What was written of a choice without an aid, as the beginning of one (`*.aid.json`): its title, its choices, and the
 * BRAN words as draft prose. Made only of what may go into an aid, so that nothing about the patient is in it. What an
 * aid needs besides is left out, and `check-aids` lists it.
 */
export function beginningOf(facts: readonly Fact[], { t, language, day }: Told): Paper {
  const { withoutAid } = consultationFrom(factsFor('aid', withoutUndone(facts)))
  const tongue = language.split('-')[0] ?? language
  const options = blankOptions(withoutAid, t('asNow')).map((option, place) => ({
    ...option,
    name: place === 0 ? 'as-now' : `choice-${place}`,
    answers: withoutAid?.answers[option.id] ?? {},
  }))
  const title = asProse(withoutAid?.name ?? '') || t('untitled')
  const yaml = [
    'format: 1',
    `id: ${t('beginning.id')}`,
    'version: 0.0.1',
    `sourceLanguage: ${tongue}`,
    `written: ${day}`,
    'testedWithPatients: false',
    'options:',
    ...options.map(({ name, kind }) => `  - { id: ${name}, kind: ${kind} }`),
  ]
  const words = [
    `# ${title} {#title}`,
    t('beginning.about'),
    `## ${t('start.choices')} {#options}`,
    ...options.flatMap(({ name, text, answers }) => [
      `### ${asProse(text)} {#${name}}`,
      ...branQuestions.flatMap((question) => {
        const says = asProse(answers[question] ?? '')
        return says === '' ? [] : [`${t(`question.${question}`)}: ${says}`]
      }),
    ]),
  ]
  const portable = {
    format: 1,
    facts: `${yaml.join('\n')}\n`,
    words: { [tongue]: `${words.join('\n\n')}\n` },
  }
  return {
    name: `${day}.aid.json`,
    type: 'application/json',
    content: `${JSON.stringify(portable, null, 1)}\n`,
  }
}
