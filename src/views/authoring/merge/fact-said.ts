import type { FactsValue } from '../../../domain/draft/draft-edit.ts'
import type { IdsSaid } from './ids-said.ts'
import type { MergeSays } from './said-line.ts'

/** Values of facts that the cards have words for, by the name of the fact. */
const worded = {
  better: ['fewer', 'more', 'neither'],
  role: ['benefit', 'harm', 'course'],
  kind: ['as-now', 'waiting', 'nothing', 'active'],
  category: ['routine', 'tests-and-visits', 'recovery', 'work-and-driving', 'daily-life', 'cost'],
  urgency: ['emergency', 'same-day', 'soon'],
  who: ['person', 'practice', 'together'],
  fits: ['for', 'against'],
} as const

const labelled = [
  'id',
  'version',
  'area',
  'sourceLanguage',
  'written',
  'reviewBy',
  'funding',
  'testedWithPatients',
  'screening',
  'of',
  'threshold',
  'role',
  'better',
  'mustMention',
  'partOf',
  'rare',
  'living',
  'sizes',
  'kind',
  'notOffered',
  'adds',
  'category',
  'urgency',
  'who',
  'options',
  'after',
  'about',
  'sources',
  'generalAdvice',
  'name',
  'interests',
  'title',
  'authors',
  'year',
  'address',
  'read',
  'searched',
  'conflicts',
  'secondary',
  'language',
  'translator',
  'day',
  'checker',
  'checkedOn',
  'groups',
  'scale',
  'step',
  'from',
  'to',
  'decimals',
  'smallestChange',
  'time',
  'people',
  'certainty',
  'arms',
  'form',
  'unit',
  'axis',
  'judgement',
  'differences',
  'tests',
  'relation',
  'group',
  'choice',
  'outcome',
  'burden',
  'easier',
  'harder',
  'fits',
  'amount',
  'upTo',
  'orMore',
  'tabletsADay',
  'testsAYear',
  'visitsAYear',
  'small',
  'large',
  'below',
  'value',
  'source',
  'figuresFor',
] as const

function known<One extends string>(
  all: readonly One[],
  value: string,
  say: (one: One) => string,
): string | undefined {
  const found = all.find((one) => one === value)
  return found === undefined ? undefined : say(found)
}

export interface FactSaying {
  label: (key: string) => string
  /** A fact as a person reads it; what has no words of its own, as it is written. */
  said: (key: string, value: FactsValue | undefined) => string
}

/**
 * Says single facts of an aid, whatever their shape; what they name by an id is called as the aid calls it. The
 * ids that entries within them have are said only as a whole.
 */
export function factSaying(t: MergeSays['t'], idSaid: IdsSaid, isWhole = false): FactSaying {
  const label = (key: string): string => known(labelled, key, (one) => t(`fact.${one}`)) ?? key
  const words: Readonly<Record<string, (value: string) => string | undefined>> = {
    better: (value) => known(worded.better, value, (one) => t(`cards:better.${one}`)),
    role: (value) => known(worded.role, value, (one) => t(`cards:role.${one}`)),
    kind: (value) => known(worded.kind, value, (one) => t(`cards:kind.${one}`)),
    category: (value) => known(worded.category, value, (one) => t(`cards:category.${one}`)),
    urgency: (value) => known(worded.urgency, value, (one) => t(`cards:urgency.${one}`)),
    who: (value) => known(worded.who, value, (one) => t(`cards:who.${one}`)),
    fits: (value) => known(worded.fits, value, (one) => t(`cards:fits.${one}`)),
  }
  const said = (
    key: string,
    value: FactsValue | undefined,
    beside?: Readonly<Record<string, FactsValue>>,
  ): string => {
    if (value === undefined || value === null) return ''
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
    if (typeof value === 'number') return String(value)
    if (typeof value === 'string')
      return (
        (Object.hasOwn(words, key) ? words[key]?.(value) : undefined) ?? idSaid(key, value, beside) ?? value
      )
    if (Array.isArray(value)) {
      const isPlain = value.every((entry) => typeof entry !== 'object')
      return value.map((entry) => said(key, entry)).join(isPlain ? ', ' : '; ')
    }
    return Object.entries(value)
      .filter(([name]) => isWhole || name !== 'id')
      .map(([name, entry]) => `${label(name)}: ${said(name, entry, value)}`)
      .join(', ')
  }
  return { label, said }
}
