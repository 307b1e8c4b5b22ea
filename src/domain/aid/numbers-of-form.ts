/** Counts that are tried, the least first; some languages have a form for millions. */
const tried = [...Array.from({ length: 1001 }, (_, count) => count), 1_000_000]
/** Some languages have a form that no whole number has. */
const parts = [0.5, 1.5, 2.5]
const shown = 4

export interface NumbersOfForm {
  of: 'whole' | 'parts'
  /** The least that have the form, at most four. */
  numbers: readonly number[]
  /** There are others. */
  isMore: boolean
}

/**
 * Which numbers a plural form is for, by the rules of the language: `pl`, `few` → 2, 3, 4, 22 and more.
 * @param language a language tag
 * @param form a plural category of Unicode's locale data; one that the language lacks has no numbers
 */
export function numbersOfForm(language: string, form: string): NumbersOfForm {
  const rules = new Intl.PluralRules(language)
  const having = (numbers: readonly number[]) => numbers.filter((number) => rules.select(number) === form)
  const whole = having(tried)
  const all = whole.length > 0 ? whole : having(parts)
  const isMore = all.length > shown || whole.length === 0
  return { of: whole.length > 0 ? 'whole' : 'parts', numbers: all.slice(0, shown), isMore }
}
