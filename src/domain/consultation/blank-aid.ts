import type { Aid, AidWords } from '../aid/aid.schema.ts'
import type { AidFacts } from '../aid/aid-facts.schema.ts'
import { freeText } from '../summary/free-text.ts'
import type { ChoiceWithoutAid } from './consultation.ts'

/** The id of carrying on as now: one of the choices always, whether or not anybody has written it. */
export const asNow = 'as-now'

/** Under this word: what carrying on as now is called as long as nobody has called it otherwise. */
export const unwritten = 'unwritten'

/** What stands where nobody has written anything yet, in the language of the consultation. */
export interface BlankWords {
  language: string
  title: string
  asNow: string
}

type BlankOption = ChoiceWithoutAid['options'][number]

/** What somebody typed as one line, with nothing unseen in it. */
const oneLine = (text: string): string => freeText(text).replace(/\s+/g, ' ')

/** The choices that have a name, carrying on as now before all others. */
export function blankOptions(said: ChoiceWithoutAid | undefined, unnamed: string): BlankOption[] {
  const written = (said?.options ?? []).map((option) => ({ ...option, text: oneLine(option.text) }))
  const nothing = written.find(({ kind }) => kind === 'nothing')
  return [
    { id: nothing?.id ?? asNow, kind: 'nothing', text: nothing?.text || unnamed },
    ...written.filter(({ id, text }) => id !== nothing?.id && text !== ''),
  ]
}

/** No aid has this name, so that it can be told. */
const noId = ''

/** Whether this is the value that stands in for an aid where there is none. */
export const isBlank = ({ id }: Pick<AidFacts, 'id'>): boolean => id === noId

/**
 * What every screen and paper works with where there is no aid: the choices in the words of those who wrote them, and
 * no outcome, burden, group, source or figure. It is made anew from the facts, never stored and never held against the
 * schema; its dates and authors are nobody's and are not to be shown.
 */
export function blankAid(said: ChoiceWithoutAid | undefined, { language, ...unsaid }: BlankWords): Aid {
  const options = blankOptions(said, unsaid.asNow)
  const words: AidWords = {
    title: (said && oneLine(said.name)) || unsaid.title,
    [unwritten]: unsaid.asNow,
  }
  for (const { id, text } of options) words[`options.${id}.name`] = text
  const facts: AidFacts = {
    format: 1,
    id: noId,
    version: '',
    area: '',
    sourceLanguage: language,
    written: '',
    reviewBy: '',
    authors: [],
    funding: '',
    testedWithPatients: false,
    of: 100,
    eligibility: { for: [], notFor: [], urgent: [] },
    options: options.map(({ id, kind }) => ({ id, kind })),
    outcomes: [],
    burdens: [],
    priorities: [],
    nextSteps: [],
    safetyNet: [],
    reviews: [],
    sources: [],
  }
  return { hash: '', facts, words: { [language]: words } }
}
