import { armFor } from '../risk/arm-for.ts'
import type { ChosenGroups } from '../risk/cell.ts'
import { cellOf } from '../risk/cell-of.ts'
import { publishedFor } from '../risk/change-of.ts'
import type { AidFacts, OutcomeFacts } from './aid-facts.schema.ts'
import type { Certainty, ResultFacts } from './result.schema.ts'

/** A version of an aid: its facts, and its words in one language. */
export interface AidVersion {
  facts: AidFacts
  words: Readonly<Record<string, string>>
}

/** One arm of one result whose figure is not what it was. Without `before` (or `now`) that version has no such figure. */
export interface ChangedFigure {
  outcome: string
  result: string
  /** An option, or an arm that is not a choice. */
  option: string
  before: boolean
  now: boolean
}

export interface ChangedWords {
  /** The slot, `outcomes.pain.about`. */
  path: string
  /** `''` where that version has none. */
  before: string
  now: string
}

interface CameAndWent {
  added: string[]
  gone: string[]
}

/** Everything in which two versions of an aid differ for these groups. What is in none of the lists is as it was. */
export interface AidChanges {
  options: CameAndWent
  outcomes: CameAndWent
  figures: ChangedFigure[]
  /** Outcomes that must be mentioned from now on, or no longer. */
  mustMention: { outcome: string; now: boolean }[]
  certainty: { outcome: string; result: string }[]
  /** What the author judges of a comparison in words. */
  judgement: { outcome: string; result: string }[]
  /** Outcomes with figures as they were, of which something else differs: sources, the people studied, how it was worked out. */
  basis: string[]
  /** Axes whose groups are not what they were. */
  groups: string[]
  /** Whom the aid is for, not for, and what is urgent. */
  eligibility: ChangedWords[]
  wording: ChangedWords[]
}

interface WithId {
  id: string
}

/** The same for the same content, in whichever order it was written down. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? ''
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  return `{${entries
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${written(each)}`)
    .join()}}`
}

const isSame = (one: unknown, other: unknown): boolean => written(one) === written(other)

const idsOf = (list: readonly WithId[]): string[] => list.map(({ id }) => id)
const without = (ids: readonly string[], others: readonly string[]) =>
  ids.filter((id) => !others.includes(id))

function cameAndWent(before: readonly WithId[], now: readonly WithId[]): CameAndWent {
  return { added: without(idsOf(now), idsOf(before)), gone: without(idsOf(before), idsOf(now)) }
}

/** What is stated for one arm by itself; how it compares with another follows from both, and is no change of its own. */
function statedFor(
  { facts }: AidVersion,
  result: ResultFacts,
  option: string,
  groups: ChosenGroups,
): unknown {
  const arm = armFor(result, option)
  const difference = publishedFor(result, option)
  const interval = arm?.value === 'length' ? [arm.low, arm.high, arm.level] : []
  const scale = result.form === 'scores' ? facts.scales?.find(({ id }) => id === result.scale) : undefined
  return [cellOf(result, option, groups), result.time, difference, interval, scale]
}

const armsOf = (result: ResultFacts | undefined): string[] =>
  (result?.arms ?? []).flatMap(({ options, arm }) => (arm === undefined ? options : [arm, ...options]))

interface Pair<Item> {
  before: Item | undefined
  now: Item | undefined
}

/** By id, those of today first, in their order. */
function paired<Item extends WithId>(before: readonly Item[], now: readonly Item[]): (WithId & Pair<Item>)[] {
  const ids = [...idsOf(now), ...cameAndWent(before, now).gone]
  return ids.map((id) => ({
    id,
    before: before.find((one) => one.id === id),
    now: now.find((one) => one.id === id),
  }))
}

/** What two versions are held against each other with. */
interface Held {
  before: AidVersion
  now: AidVersion
  groups: ChosenGroups
  /** Choices that one of the versions has and the other has not: their figures are no change of their own. */
  inOneOnly: readonly string[]
}

function figuresOf(
  outcome: string,
  { id, before, now }: WithId & Pair<ResultFacts>,
  held: Held,
): ChangedFigure[] {
  const arms = [...new Set([...armsOf(now), ...armsOf(before)])].filter(
    (arm) => !held.inOneOnly.includes(arm),
  )
  return arms.flatMap((option) => {
    const states = (version: AidVersion, result: ResultFacts | undefined) =>
      result && armFor(result, option) ? written(statedFor(version, result, option, held.groups)) : undefined
    const [was, is] = [states(held.before, before), states(held.now, now)]
    if (was === is) return []
    return [{ outcome, result: id, option, before: was !== undefined, now: is !== undefined }]
  })
}

const wordsOfRating = ({ rating, byGroup, scale }: Certainty) => [rating, byGroup, scale]

type ResultChanges = Pick<AidChanges, 'figures' | 'certainty' | 'judgement'>

function resultsOf(
  outcome: string,
  { before, now }: { before: OutcomeFacts; now: OutcomeFacts },
  held: Held,
): ResultChanges {
  const pairs = paired(before.results, now.results)
  const differ = (read: (result: ResultFacts) => unknown) =>
    pairs.flatMap((pair) =>
      pair.before && pair.now && !isSame(read(pair.before), read(pair.now))
        ? [{ outcome, result: pair.id }]
        : [],
    )
  return {
    figures: pairs.flatMap((pair) => figuresOf(outcome, pair, held)),
    certainty: differ(({ certainty }) => wordsOfRating(certainty)),
    judgement: differ(({ judgement }) => judgement),
  }
}

const urgencyOf = ({ facts }: AidVersion, path: string): string | undefined =>
  facts.eligibility.urgent.find(({ id }) => path === `urgent.${id}`)?.urgency

/** What finds an aid is read by nobody. */
const isRead = (path: string): boolean => path !== 'synonyms'
const isEligibility = (path: string): boolean => /^(for|not-for|urgent|check-first)\./.test(path)

function changedWords(before: AidVersion, now: AidVersion): ChangedWords[] {
  const paths = [...new Set([...Object.keys(now.words), ...Object.keys(before.words)])].filter(isRead)
  const textIn = ({ words }: AidVersion, path: string) =>
    (Object.hasOwn(words, path) ? words[path] : '') ?? ''
  return paths.flatMap((path) => {
    const texts = { before: textIn(before, path), now: textIn(now, path) }
    const isAsUrgent = urgencyOf(before, path) === urgencyOf(now, path)
    return texts.before === texts.now && isAsUrgent ? [] : [{ path, ...texts }]
  })
}

/** What changed between two versions of an aid, for these groups: the figures cell by cell, words apart. */
export function changesBetween(before: AidVersion, now: AidVersion, groups: ChosenGroups): AidChanges {
  const options = cameAndWent(before.facts.options, now.facts.options)
  const held = { before, now, groups, inOneOnly: [...options.added, ...options.gone] }
  const inBoth = paired(before.facts.outcomes, now.facts.outcomes).flatMap((pair) =>
    pair.before && pair.now ? [{ id: pair.id, before: pair.before, now: pair.now }] : [],
  )
  const results = inBoth.map((pair) => resultsOf(pair.id, pair, held))
  const words = changedWords(before, now)
  const mustMention = inBoth.filter((pair) => pair.before.mustMention !== pair.now.mustMention)
  const said = new Set([
    ...mustMention.map(({ id }) => id),
    ...results.flatMap(({ figures, certainty, judgement }) =>
      [...figures, ...certainty, ...judgement].map(({ outcome }) => outcome),
    ),
  ])
  return {
    options,
    outcomes: cameAndWent(before.facts.outcomes, now.facts.outcomes),
    figures: results.flatMap(({ figures }) => figures),
    mustMention: mustMention.map((pair) => ({ outcome: pair.id, now: pair.now.mustMention })),
    certainty: results.flatMap(({ certainty }) => certainty),
    judgement: results.flatMap(({ judgement }) => judgement),
    basis: inBoth.flatMap((pair) => (said.has(pair.id) || isSame(pair.before, pair.now) ? [] : [pair.id])),
    groups: paired(before.facts.axes ?? [], now.facts.axes ?? []).flatMap((pair) =>
      isSame(pair.before, pair.now) ? [] : [pair.id],
    ),
    eligibility: words.filter(({ path }) => isEligibility(path)),
    wording: words.filter(({ path }) => !isEligibility(path)),
  }
}

/** Whether anything at all differs. */
export const isChanged = (changes: AidChanges): boolean =>
  Object.values(changes).some((list: unknown) =>
    Array.isArray(list)
      ? list.length > 0
      : Object.values(list as CameAndWent).some(({ length }) => length > 0),
  )
