import { type FactsValue, isSameFact } from '../draft-edit.ts'
import type { Written } from '../entry-kinds.ts'
import { coupled } from './merge-coupling.ts'
import type { ListName } from './merge-lists.ts'
import {
  type Compared,
  type Difference,
  idsIn,
  keyOf,
  type MergePlace,
  type MergeSide,
  type Parting,
  partingOf,
  resultIdsIn,
  sideOf,
  type Verdict,
} from './merge-side.ts'

/** What a person calls one thing: an entry with its figures and words; without a list, the aid itself. */
export interface MergeCard {
  list?: ListName
  id: string
}

/** Places that come from one of the two as a whole. */
export interface MergeUnit {
  key: string
  cards: readonly MergeCard[]
  places: readonly Difference[]
}

export interface Merge {
  parting: Parting
  /** A version that both began from is known. Without one, nothing can be told to be theirs or mine alone. */
  isBaseKnown: boolean
  /** Changed by them alone: it goes in. */
  taken: readonly MergeUnit[]
  /** Changed here alone: it stays. */
  kept: readonly MergeUnit[]
  /** Changed by both, otherwise: a person says whose holds. */
  open: readonly MergeUnit[]
  /** Cards that both changed, in places that do not touch: to be read as a whole. */
  together: readonly MergeCard[]
}

/** `both`: yours where only you changed it, theirs where only they did. */
export type Whose = 'mine' | 'theirs' | 'both'

interface Versions {
  mine: MergeSide
  theirs: MergeSide
  bases: readonly MergeSide[]
}

const resultSlot = /^outcomes\.([^.]+)\.([^.]+)\./

/** The card that a place is on. */
export function cardOf(place: MergePlace, { lists }: Parting): MergeCard {
  if (place.in === 'head') return { id: place.path.join('.') }
  if (place.in === 'entry') return { list: place.list, id: place.id }
  if (place.in === 'result' || place.in === 'order of results') return { list: 'outcomes', id: place.outcome }
  if (place.in === 'order') return { list: place.list, id: '' }
  const [section = '', id] = place.slot.split('.')
  const list = lists.find(({ name, words }) => name === section && words !== 'none')
  if (!list || id === undefined) return { id: place.slot }
  return { list: list.name, id }
}

const isInSome = (versions: Versions, key: string): boolean =>
  [versions.mine, versions.theirs, ...versions.bases].some((side) => side.has(key))

/** Whether one version has it and another has not. */
const cameOrWent = (versions: Versions, place: MergePlace): boolean => {
  const key = keyOf(place)
  return (
    isInSome(versions, key) &&
    ![versions.mine, versions.theirs, ...versions.bases].every((side) => side.has(key))
  )
}

/** The key of the whole that a place comes with. */
function unitOf(place: MergePlace, versions: Versions, parting: Parting): string {
  const { list, id } = cardOf(place, parting)
  const card: MergePlace | undefined = list && id !== '' ? { in: 'entry', list, id } : undefined
  if (card && place.in !== 'order of results' && cameOrWent(versions, card)) return keyOf(card)
  const [, outcome = '', result = ''] = place.in === 'words' ? (resultSlot.exec(place.slot) ?? []) : []
  if (place.in !== 'words' || !parting.outcomes.has(outcome)) return keyOf(place)
  const of: MergePlace = { in: 'result', outcome, result }
  if (!isInSome(versions, keyOf(of))) return keyOf(place)
  // What was counted, when and in whom is part of the figure; a translation of it is a place of its own.
  return place.language === parting.sourceLanguage || cameOrWent(versions, of) ? keyOf(of) : keyOf(place)
}

const valueIn = (side: MergeSide, key: string): FactsValue | undefined => side.get(key)?.value

function comparedPlaces(versions: Versions): Compared[] {
  const places = new Map([...versions.mine, ...versions.theirs].map(([key, { place }]) => [key, place]))
  return [...places].map(([key, place]) => {
    const [mine, theirs] = [valueIn(versions.mine, key), valueIn(versions.theirs, key)]
    return {
      place,
      bases: versions.bases.map((base) => valueIn(base, key)),
      ...(mine !== undefined && { mine }),
      ...(theirs !== undefined && { theirs }),
    }
  })
}

/** The order of what everybody has, where it differs. */
function comparedOrder(
  place: MergePlace,
  idsOf: (of: Written) => string[],
  mine: Written,
  theirs: Written,
  bases: readonly Written[],
): Compared[] {
  const all = [mine, theirs, ...bases].map(idsOf)
  const common = (ids: string[] | undefined) =>
    (ids ?? []).filter((id) => all.every((others) => others.includes(id)))
  const [own, others] = [common(all[0]), common(all[1])]
  if (isSameFact(own, others)) return []
  return [{ place, mine: own, theirs: others, bases: all.slice(2).map(common) }]
}

const isSameAll = (bases: Compared['bases'], value: FactsValue | undefined): boolean =>
  bases.length > 0 && bases.every((base) => isSameFact(base, value))

function verdictOn(places: readonly Compared[]): Verdict {
  if (places.every(({ bases, mine }) => isSameAll(bases, mine))) return 'taken'
  return places.every(({ bases, theirs }) => isSameAll(bases, theirs)) ? 'kept' : 'open'
}

const differenceOf = ({ place, mine, theirs, bases: [base, ...others] }: Compared): Difference => ({
  place,
  ...(base !== undefined && others.length === 0 && { base }),
  ...(mine !== undefined && { mine }),
  ...(theirs !== undefined && { theirs }),
})

export const cardKey = ({ list, id }: MergeCard): string => JSON.stringify([list ?? '', id])

function cardsOf(places: readonly Difference[], parting: Parting): MergeCard[] {
  const cards = places.map(({ place }) => cardOf(place, parting))
  return [...new Map(cards.map((card) => [cardKey(card), card])).values()]
}

/** Every place in which the two differ, with what stood there before. */
function differences(mine: Written, theirs: Written, bases: readonly Written[], parting: Parting) {
  const versions = {
    mine: sideOf(mine, parting),
    theirs: sideOf(theirs, parting),
    bases: bases.map((base) => sideOf(base, parting)),
  }
  const orders = [
    ...parting.lists.flatMap((list) =>
      comparedOrder({ in: 'order', list: list.name }, (of) => idsIn(of, list), mine, theirs, bases),
    ),
    ...[...parting.outcomes].flatMap((outcome) =>
      comparedOrder(
        { in: 'order of results', outcome },
        (of) => resultIdsIn(of, outcome),
        mine,
        theirs,
        bases,
      ),
    ),
  ]
  const places = comparedPlaces(versions).filter((one) => !isSameFact(one.mine, one.theirs))
  return { versions, places: [...places, ...orders] }
}

/**
 * Two versions of an aid held against what they began from, card by card.
 * @param bases every version that both may have begun from: a place is theirs or mine alone only where all of them say so
 */
export function mergeOf(mine: Written, theirs: Written, bases: readonly Written[]): Merge {
  const parting = partingOf([mine, theirs, ...bases], mine.sourceLanguage)
  const { versions, places } = differences(mine, theirs, bases, parting)
  const units = new Map<string, Compared[]>()
  for (const place of places) {
    const key = unitOf(place.place, versions, parting)
    units.set(key, [...(units.get(key) ?? []), place])
  }
  const judged = [...units].map(([key, of]) => ({ key, places: of, verdict: verdictOn(of) }))
  const joined = coupled(judged, mine, theirs, parting)
  const of = (wanted: Verdict) =>
    joined
      .filter(({ verdict }) => verdict === wanted)
      .map(({ key, places: all }): MergeUnit => {
        const own = all.map(differenceOf)
        return { key, cards: cardsOf(own, parting), places: own }
      })
  const [taken, kept, open] = [of('taken'), of('kept'), of('open')]
  const stay = new Set(kept.flatMap(({ cards }) => cards.map(cardKey)))
  const come = new Map(taken.flatMap(({ cards }) => cards.map((card) => [cardKey(card), card] as const)))
  return {
    parting,
    isBaseKnown: bases.length > 0,
    taken,
    kept,
    open,
    together: [...come].filter(([key, { list }]) => list && stay.has(key)).map(([, card]) => card),
  }
}
