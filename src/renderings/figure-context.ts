import type { AidFacts, OutcomeFacts } from '../domain/aid/aid-facts.schema.ts'
import type { ResultFacts, Unit } from '../domain/aid/result.schema.ts'
import type { WordsOf } from '../domain/aid/words-of.ts'
import type { ChosenGroups } from '../domain/risk/cell.ts'
import type { LengthOfTime } from '../domain/shared/calendar.ts'
import { numberIn } from '../i18n/interface-words.ts'
import type { Says, Words } from '../i18n/translate.ts'

/** What every figure is said with: the interface's words, the aid's words and facts, and the chosen groups. */
export interface FigureContext {
  t: Says<'figures'>
  words: WordsOf
  facts: AidFacts
  groups: ChosenGroups
  number: (value: number, decimals?: number) => string
  plural: (value: number) => string
  /** "with either choice", or, where there are others besides, "with either of these two choices". */
  either: string
  /** What says the card of this slot: this, or, where that is not translated, what says the aid's own language. */
  of: (path: string) => FigureContext
}

export function figureContext(
  said: Words,
  words: WordsOf,
  facts: AidFacts,
  groups: ChosenGroups,
): FigureContext {
  const t = said.says('figures', words.language)
  const rules = new Intl.PluralRules(words.language)
  let inSource: FigureContext | undefined
  const context: FigureContext = {
    t,
    words,
    facts,
    groups,
    number: (value, decimals) => numberIn(words.language, value, decimals),
    plural: (value) => rules.select(value),
    either: t(facts.options.length > 2 ? 'whichever.ofMore' : 'whichever.ofTwo'),
    of(path) {
      if (words.of(path) === words) return context
      inSource ??= figureContext(said, words.source, facts, groups)
      return inSource
    },
  }
  return context
}

/** An outcome and one of its results. */
export interface ResultPlace {
  outcome: OutcomeFacts
  result: ResultFacts
}

/** An outcome and one of its results, by id. */
export function placeOf(facts: AidFacts, outcome: string, result: string): ResultPlace | undefined {
  const found = facts.outcomes.find(({ id }) => id === outcome)
  const place = found?.results.find(({ id }) => id === result)
  return found && place ? { outcome: found, result: place } : undefined
}

/** The name of an option, or of an arm that is not a choice. */
export function nameOf(
  context: FigureContext,
  outcome: OutcomeFacts,
  result: ResultFacts,
  id: string,
): string {
  const isOption = context.facts.options.some((option) => option.id === id)
  return context.words(isOption ? `options.${id}.name` : `outcomes.${outcome.id}.${result.id}.arm-${id}`)
}

/** The names of an option and of those that were counted together with it. */
export function namesOf(
  context: FigureContext,
  outcome: OutcomeFacts,
  result: ResultFacts,
  ids: string[],
): string {
  const names = ids.map((id) => nameOf(context, outcome, result, id))
  if (names.length < 2) return names[0] ?? ''
  return context.t('together', { options: listIn(context, names) })
}

export const listIn = ({ words }: FigureContext, items: string[]): string =>
  new Intl.ListFormat(words.language === 'en' ? 'en-GB' : words.language).format(items)

/** The aid's own clause, "{n} have …" or "{n} do not have …", for so many people; `said` stands where {n} stands. */
export function clause(
  context: FigureContext,
  outcome: OutcomeFacts,
  which: 'have' | 'not',
  count: number,
  said = context.number(count),
): string {
  return context.words(`outcomes.${outcome.id}.${which}-${context.plural(count)}`).replace('{n}', said)
}

/** The aid's clause for a part, "{n} get better". */
export function partClause(
  context: FigureContext,
  outcome: OutcomeFacts,
  result: ResultFacts,
  part: string,
  count: number,
): string {
  const path = `outcomes.${outcome.id}.${result.id}.part-${part}-${context.plural(count)}`
  return context.words(path).replace('{n}', context.number(count))
}

/** "1,000 people", "10,000 operations". */
export const peopleOf = ({ t, number }: FigureContext, of: number, unit: Unit): string =>
  t(`unit.${unit}`, { of: number(of) })

/**
 * "6 weeks", "1 year".
 * @param within the words around it: a language that bends its words has a form for each, `length.days_within_one`
 */
export const lengthIn = (
  { t, number }: FigureContext,
  { amount, unit }: LengthOfTime,
  within?: 'within' | 'after',
): string => t(`length.${unit}`, { count: amount, n: number(amount), ...(within && { context: within }) })
