import type { Time } from '../../aid/result.schema.ts'
import { daysIn, lengthOfTime } from '../../shared/calendar.ts'

const units: readonly (readonly [string, RegExp])[] = [
  ['hours', /^(hours?|hrs?)$/],
  ['days', /^days?$/],
  ['weeks', /^(weeks?|wks?)$/],
  ['months', /^(months?|mos?|mths?)$/],
  ['years', /^(years?|yrs?)$/],
]

const kinds: readonly (readonly ['at' | 'about' | 'mean' | 'median' | 'upTo' | 'under', RegExp])[] = [
  ['at', /^(?:(?:at|after)\s+)?/],
  ['about', /^(?:about|around|approximately|approx\.?)\s+/],
  ['mean', /^mean(?: follow[- ]?up)?(?: of|:)?\s+/],
  ['median', /^median(?: follow[- ]?up)?(?: of|:)?\s+/],
  ['upTo', /^(?:up to|within)\s+/],
  ['under', /^(?:less than|under)\s+/],
]

function lengthIn(text: string): string | undefined {
  const [, amount = '', word = ''] = /^(\d+(?:\.\d+)?)[\s-]*([a-z]+)\.?$/.exec(text) ?? []
  const unit = units.find(([, pattern]) => pattern.test(word))?.[0]
  return unit === undefined || Number(amount) === 0 ? undefined : `${amount} ${unit}`
}

/**
 * When the figures of a file hold, where its words leave no doubt of it: `6 weeks`, `mean follow-up 4.3 years`,
 * `up to 12 months`. `undefined` for everything else, so that a person says it.
 */
export function timeIn(words: string): Time | undefined {
  const text = words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^follow[- ]?up(?: of|:)?\s+/, '')
  const [, from = '', to = '', unit = ''] =
    /^(?:between )?(\d+(?:\.\d+)?) ?(?:to|and|-|–) ?(\d+(?:\.\d+)?) ([a-z]+)$/.exec(text) ?? []
  if (unit !== '') {
    const [low, high] = [lengthIn(`${from} ${unit}`), lengthIn(`${to} ${unit}`)]
    return low && high && Number(from) < Number(to) ? { between: [low, high] } : undefined
  }
  for (const [kind, prefix] of kinds.toReversed()) {
    const length = prefix.test(text) ? lengthIn(text.replace(prefix, '')) : undefined
    if (length) return { [kind]: length }
  }
  return undefined
}

const plain = (time: Time): string => {
  const days = Object.values(time)
    .flat()
    .map((length) => (typeof length !== 'string' ? '' : daysIn(lengthOfTime(length))))
  return JSON.stringify(days)
}

/** Whether two times are the same length; one in words is only itself. A mean and an end are told apart by the result alone. */
export const isSameTime = (one: Time, other: Time): boolean =>
  one === other || (!one.word && !other.word && plain(one) === plain(other))
