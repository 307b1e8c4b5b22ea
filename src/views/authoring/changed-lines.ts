import { wordsOf } from '../../domain/aid/words-of.ts'
import type { DraftReading } from '../../domain/draft/draft-reading.ts'
import type { MergeUnit } from '../../domain/draft/merge/merge.ts'
import type { Difference } from '../../domain/draft/merge/merge-side.ts'
import { languageName } from '../../i18n/language-name.ts'
import { practiceLanguage } from '../../i18n/languages.ts'
import { filledWords } from '../../renderings/aid-changes.ts'
import { figureSentences } from '../../renderings/figure-sentences.ts'
import { figureLines } from './merge/figures-said.ts'
import { mergeNames } from './merge/merge-names.ts'
import type { Both, MergeSays, SaidLine } from './merge/said-line.ts'
import { entrySaying, unitSaying } from './merge/unit-said.ts'

/** What stood at a place and what stands there; `''` where nothing does. */
export interface ChangedLine {
  /** The card. */
  card: string
  /** The field of the card. */
  name: string
  before: string
  now: string
  /** Of the two texts, where they are words. */
  language?: string
}

/** What no figure says of the differences between two versions, card by card. */
export interface ChangedLines {
  /** Whom the aid is for, and when to get help. */
  safety: ChangedLine[]
  /** Words that stand nowhere any more. */
  gone: ChangedLine[]
  words: ChangedLine[]
  facts: ChangedLine[]
}

const isSafety = (slot: string): boolean => /^(?:for|not-for|urgent|check-first|safety-net)\./.test(slot)

type Words = Extract<Difference['place'], { in: 'words' }>

const textIn = (value: Difference['mine']): string => (typeof value === 'string' ? value : '')

/** Facts of an entry that are said elsewhere: the groups line by line, and what everyone should know. */
const saidElsewhere = new Set(['groups', 'mustMention'])

/** @param both as `mine` the earlier version, as `theirs` the draft */
export function changedLines(says: MergeSays, both: Both, units: readonly MergeUnit[]): ChangedLines {
  const names = mergeNames(says.t, { mine: both.theirs, theirs: both.mine })
  const ofUnit = unitSaying(says, both)
  const ofEntry = entrySaying(says, both)
  const found: ChangedLines = { safety: [], gone: [], words: [], facts: [] }
  const filled = (side: 'mine' | 'theirs', { language, slot }: Words, text: string): string => {
    const { seen } = both[side]
    if (!seen || text === '') return text
    const words = wordsOf(seen, language)
    return filledWords({ words, sentences: figureSentences(says.all, words, seen.facts, {}) }, slot, text)
  }
  /** The name of a group that one version has and the other has not: that is said as a whole. */
  const isOfGroup = (slot: string): boolean => {
    const [list, axis, group = ''] = slot.split('.')
    const has = ({ seen }: DraftReading) =>
      seen?.facts.axes?.some(({ id, groups }) => id === axis && groups.some((one) => one.id === group))
    return list === 'axes' && has(both.mine) !== has(both.theirs)
  }
  const ofWords = ({ place, mine, theirs }: Difference & { place: Words }): Omit<ChangedLine, 'card'> => {
    const label = names.slot(place.slot)
    const isSource = place.language === both.theirs.sourceLanguage
    return {
      name: isSource
        ? label
        : says.t('inLanguage', { label, language: languageName(place.language, practiceLanguage) }),
      language: place.language,
      before: filled('mine', place, textIn(mine)),
      now: filled('theirs', place, textIn(theirs)),
    }
  }
  function factsOf(unit: MergeUnit, difference: Difference): SaidLine[] {
    const { place } = difference
    if (place.in === 'result')
      return figureLines(says, both, place.outcome, place.result).filter(({ about }) => about === 'cited')
    if (place.in === 'entry') return ofEntry(difference, 'facts', saidElsewhere)
    return ofUnit({ ...unit, places: [difference] })
  }
  for (const unit of units)
    for (const difference of unit.places) {
      const { place } = difference
      const card = unit.cards.map((one) => names.card(one)).join(' + ')
      if (place.in === 'words' && isOfGroup(place.slot)) continue
      if (place.in === 'words') {
        const line = { card, ...ofWords({ ...difference, place }) }
        const kind = line.now === '' ? 'gone' : isSafety(place.slot) ? 'safety' : 'words'
        found[kind].push(line)
      } else
        found.facts.push(
          ...factsOf(unit, difference).map(({ name, mine, theirs }) => ({
            card,
            name,
            before: mine,
            now: theirs,
          })),
        )
    }
  return found
}
