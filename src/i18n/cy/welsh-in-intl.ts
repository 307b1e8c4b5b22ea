const months = 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(
  ' ',
)

/** The languages of the app. */
const names: Readonly<Record<string, string>> = { en: 'Saesneg', cy: 'Cymraeg', pl: 'Pwyleg', ur: 'Wrdw' }

/** By the numbers that have a form of their own; every other number has `other`. */
const plurals: Readonly<Record<number, Intl.LDMLPluralRule>> = {
  0: 'zero',
  1: 'one',
  2: 'two',
  3: 'few',
  6: 'many',
}

type Locales = string | readonly string[] | undefined
type Named = 'DateTimeFormat' | 'DisplayNames' | 'ListFormat' | 'PluralRules'

const isWelsh = (locales: Locales): boolean => /^cy\b/.test(String(locales))

const english = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2026, month)),
  ),
)

/** An English one with Welsh answers in the place of its own. */
function inWelsh<Made extends object>(
  intl: typeof Intl,
  name: Named,
  answers: (made: Made, asked: unknown) => Partial<Made>,
) {
  const value = new Proxy(intl[name], {
    construct: (target, [locales, ...rest]: [Locales, ...unknown[]]) => {
      if (!isWelsh(locales)) return Reflect.construct(target, [locales, ...rest]) as object
      const made = Reflect.construct(target, ['en-GB', ...rest]) as Made
      for (const [key, answer] of Object.entries(answers(made, rest[0])))
        Object.defineProperty(made, key, { value: answer })
      return made
    },
  })
  Object.defineProperty(intl, name, { value, configurable: true, writable: true })
}

/** `a(c)` stands before either kind of sound, as in the Unicode locale data. */
function joined(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  const comma = items.length > 2 && word !== 'neu' ? ',' : ''
  return `${items.slice(0, -1).join(', ')}${comma} ${word} ${last}`
}

/**
 * Welsh dates with a month's name, names of the app's languages, lists and plurals for a browser that has none: it would answer in its own language, in
 * the middle of a Welsh sentence. Forms as in the Unicode locale data.
 */
export function teachWelsh(intl: typeof Intl): void {
  inWelsh<Intl.DateTimeFormat>(intl, 'DateTimeFormat', (made) => ({
    format: (date) =>
      made
        .formatToParts(date)
        .map(({ type, value }) => (type === 'month' ? (months[english.indexOf(value)] ?? value) : value))
        .join(''),
  }))
  inWelsh<Intl.ListFormat>(intl, 'ListFormat', (_, asked) => {
    const word = (asked as Intl.ListFormatOptions | undefined)?.type === 'disjunction' ? 'neu' : 'a(c)'
    return { format: (items) => joined([...items], word) }
  })
  inWelsh<Intl.DisplayNames>(intl, 'DisplayNames', (made) => {
    const of = made.of.bind(made)
    return { of: (code) => names[code] ?? of(code) }
  })
  inWelsh<Intl.PluralRules>(intl, 'PluralRules', (made) => {
    const options: Intl.ResolvedPluralRulesOptions = {
      ...made.resolvedOptions(),
      locale: 'cy',
      pluralCategories: [...Object.values(plurals), 'other'],
    }
    return { select: (count) => plurals[count] ?? 'other', resolvedOptions: () => options }
  })
}

if (Intl.DateTimeFormat.supportedLocalesOf('cy').length === 0) teachWelsh(Intl)
