import { type FactsEdit, type FactsPath, type FactsValue, isSameFact } from './draft-edit.ts'

type Entries = { [key: string]: FactsValue }

const isList = (value: FactsValue): value is FactsValue[] => Array.isArray(value)
const isMap = (value: FactsValue): value is Entries => typeof value === 'object' && !isList(value)

function betweenMaps(path: FactsPath, before: Entries, after: Entries): FactsEdit[] {
  const inBoth = Object.keys(before).filter((key) => Object.hasOwn(after, key))
  const added = Object.keys(after).filter((key) => !Object.hasOwn(before, key))
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key))
  return [
    ...inBoth.flatMap((key) =>
      factsBetween([...path, key], before[key] as FactsValue, after[key] as FactsValue),
    ),
    ...added.map((key): FactsEdit => ({ do: 'set', path: [...path, key], value: after[key] as FactsValue })),
    // The last entry of a set cannot be taken out by itself, so what is new comes first.
    ...gone.map((key): FactsEdit => ({ do: 'remove', path: [...path, key] })),
  ]
}

function betweenLists(path: FactsPath, before: FactsValue[], after: FactsValue[]): FactsEdit[] {
  const least = Math.min(before.length, after.length)
  let start = 0
  while (start < least && isSameFact(before[start], after[start])) start++
  let end = 0
  while (end < least - start && isSameFact(before.at(-1 - end), after.at(-1 - end))) end++
  const old = before.slice(start, before.length - end)
  const next = after.slice(start, after.length - end)
  const both = Math.min(old.length, next.length)
  return [
    ...old
      .slice(0, both)
      .flatMap((value, place) => factsBetween([...path, start + place], value, next[place] as FactsValue)),
    ...old.slice(both).map((): FactsEdit => ({ do: 'remove', path: [...path, start + both] })),
    ...next
      .slice(both)
      .map((value, place): FactsEdit => ({ do: 'insert', path, at: start + both + place, value })),
  ]
}

/** The smallest changes that make one fact another, so that every byte between them stays. */
export function factsBetween(path: FactsPath, before: FactsValue, after: FactsValue): FactsEdit[] {
  if (isSameFact(before, after)) return []
  if (isMap(before) && isMap(after) && Object.keys(after).length > 0) return betweenMaps(path, before, after)
  if (isList(before) && isList(after) && before.length > 0 && after.length > 0)
    return betweenLists(path, before, after)
  // A list of lines cannot be written over in its place.
  if (typeof before === 'object' && typeof path.at(-1) === 'string')
    return [
      { do: 'remove', path },
      { do: 'set', path, value: after },
    ]
  return [{ do: 'set', path, value: after }]
}
