import { type FactsValue, isSameFact } from '../draft-edit.ts'
import { listAt, type Written } from '../entry-kinds.ts'
import { factAt, textAt } from '../fact-at.ts'
import { type Compared, keyOf, type MergePlace, type Parting, resultsIn, type Verdict } from './merge-side.ts'

export interface JudgedUnit {
  key: string
  places: readonly Compared[]
  verdict: Verdict
}

const isOther = (one: Compared, path: readonly string[]): boolean =>
  !isSameFact(factAt(one.mine, [...path]), factAt(one.theirs, [...path]))

/** Whether a change of these facts gives the numbers that rest on them another meaning. */
function changesMeaning(changed: Compared): boolean {
  const { place } = changed
  if (place.in !== 'entry') return false
  if (place.list === 'scales' || place.list === 'axes') return true
  if (place.list === 'sources') return isOther(changed, ['address']) || isOther(changed, ['title'])
  return place.list === 'outcomes' && (isOther(changed, ['better']) || isOther(changed, ['rare']))
}

const sourcesOf = (result: FactsValue): string[] =>
  listAt(result, ['sources']).flatMap((citation) => [
    textAt(citation, ['source']),
    textAt(citation, ['reportedBy']),
  ])

/** The entries that the numbers of a result rest on. */
function restsOn(result: FactsValue, outcome: string): MergePlace[] {
  return [
    { in: 'entry', list: 'outcomes', id: outcome },
    { in: 'entry', list: 'scales', id: textAt(result, ['scale']) },
    { in: 'entry', list: 'axes', id: textAt(result, ['axis']) },
    ...sourcesOf(result).map((id): MergePlace => ({ in: 'entry', list: 'sources', id })),
  ]
}

type Pair = readonly [string, string]

/** What must not come from two people: keys of places, two and two. */
function pairsIn(units: readonly JudgedUnit[], versions: readonly Written[]): Pair[] {
  const telling = new Set(
    units
      .flatMap(({ places }) => places)
      .filter(changesMeaning)
      .map(({ place }) => keyOf(place)),
  )
  return units.flatMap(({ places }) =>
    places.flatMap(({ place }): Pair[] => {
      if (place.in !== 'result') return []
      const results = versions.flatMap((version) =>
        resultsIn(version, place.outcome).filter((result) => textAt(result, ['id']) === place.result),
      )
      const keys = results.flatMap((result) => restsOn(result, place.outcome)).map(keyOf)
      return [...new Set(keys)].filter((key) => telling.has(key)).map((key): Pair => [keyOf(place), key])
    }),
  )
}

/** What a translation is of: the place in the source language, and the result whose words it belongs to. */
function originals({ language, slot }: { language: string; slot: string }, sourceLanguage: string): string[] {
  const [section, outcome = '', result = ''] = slot.split('.')
  if (language === sourceLanguage) return []
  const own: MergePlace = { in: 'words', language: sourceLanguage, slot }
  const of: MergePlace = { in: 'result', outcome, result }
  return section === 'outcomes' && result !== '' ? [keyOf(own), keyOf(of)] : [keyOf(own)]
}

/** The translations of what is open go the way that it goes. */
function withTranslations(units: readonly JudgedUnit[], { sourceLanguage }: Parting): JudgedUnit[] {
  const open = new Map(
    units
      .filter(({ verdict }) => verdict === 'open')
      .flatMap((unit) => unit.places.map(({ place }) => [keyOf(place), unit] as const)),
  )
  const more = new Map<JudgedUnit, Compared[]>()
  const rest = units.filter((unit) => {
    const [first, ...others] = unit.places
    if (first?.place.in !== 'words' || others.length > 0) return true
    const of = originals(first.place, sourceLanguage)
      .map((key) => open.get(key))
      .find((found) => found && found !== unit)
    if (of) more.set(of, [...(more.get(of) ?? []), first])
    return !of
  })
  return rest.map((unit) => ({ ...unit, places: [...unit.places, ...(more.get(unit) ?? [])] }))
}

const joined = (one: JudgedUnit, other: JudgedUnit): JudgedUnit => ({
  key: one.key,
  places: [...one.places, ...other.places],
  verdict: 'open',
})

const replaced = (units: readonly JudgedUnit[], one: JudgedUnit, other: JudgedUnit): JudgedUnit[] =>
  units.flatMap((unit) => (unit === one ? [joined(one, other)] : unit === other ? [] : [unit]))

/**
 * Units that would make a number half of one and half of the other become one unit, which a person decides: a figure
 * and the scale, the groups, the source or the direction that it rests on, where each comes from somebody else.
 */
export function coupled(
  units: readonly JudgedUnit[],
  mine: Written,
  theirs: Written,
  parting: Parting,
): JudgedUnit[] {
  const pairs = pairsIn(units, [mine, theirs])
  let made = [...units]
  for (;;) {
    const holding = new Map(
      made.flatMap((unit) => unit.places.map(({ place }) => [keyOf(place), unit] as const)),
    )
    const found = pairs
      .map(([one, other]) => [holding.get(one), holding.get(other)] as const)
      .find(
        ([one, other]) =>
          one && other && one !== other && (one.verdict !== other.verdict || one.verdict === 'open'),
      )
    const [one, other] = found ?? []
    if (!one || !other) return withTranslations(made, parting)
    made = replaced(made, one, other)
  }
}
