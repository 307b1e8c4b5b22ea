import { type FactsValue, isSameFact } from '../draft-edit.ts'
import { sourceIdAfter } from '../entry-id.ts'
import { listAt, type Written } from '../entry-kinds.ts'
import { textAt } from '../fact-at.ts'
import { type Entry, isEntry } from './merge-lists.ts'

const sourcesOf = ({ value }: Written): Map<string, FactsValue> =>
  new Map(listAt(value, ['sources']).map((entry) => [textAt(entry, ['id']), entry]))

const withoutId = (source: FactsValue): FactsValue => {
  if (!isEntry(source)) return source
  return Object.fromEntries(Object.entries(source).filter(([name]) => name !== 'id'))
}

const isOther = (one: FactsValue | undefined, other: FactsValue | undefined): boolean =>
  textAt(one, ['address']) !== textAt(other, ['address'])

/**
 * Marks of sources count up, so that two editors who each add one give two sources the same mark. Theirs get others:
 * the mark that a source has here already, or the next that is free.
 */
function otherMarks(mine: Written, theirs: Written, bases: readonly Written[]): Map<string, string> {
  const [own, others] = [sourcesOf(mine), sourcesOf(theirs)]
  const known = new Set(bases.flatMap((base) => [...sourcesOf(base).keys()]))
  const taken = new Set([...own.keys(), ...others.keys(), ...known])
  const marks = new Map<string, string>()
  for (const [id, source] of others) {
    if (known.has(id) || id === '') continue
    const same = [...own].find(([, one]) => isSameFact(withoutId(one), withoutId(source)))?.[0]
    if (same === id) continue
    const there = own.get(id)
    const isFree =
      same !== undefined &&
      !known.has(same) &&
      (!others.has(same) || isOther(own.get(same), others.get(same)))
    if (isFree) marks.set(id, same)
    else if (there && isOther(there, source)) {
      const next = sourceIdAfter([...taken])
      taken.add(next)
      marks.set(id, next)
    }
  }
  return marks
}

const citation = /\[@([^\]]*)\]/g

function renamed(value: FactsValue, marks: ReadonlyMap<string, string>, key: string): FactsValue {
  const named = (id: string) => marks.get(id) ?? id
  if (typeof value === 'string') return key === 'source' || key === 'reportedBy' ? named(value) : value
  if (Array.isArray(value))
    return value.map((entry) =>
      key === 'sources' && typeof entry === 'string' ? named(entry) : renamed(entry, marks, ''),
    )
  if (!isEntry(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, renamed(entry, marks, name)]))
}

/** Their version with marks of sources that mean the same as here. */
export function withMyMarks(mine: Written, theirs: Written, bases: readonly Written[]): Written {
  const marks = otherMarks(mine, theirs, bases)
  const { value, words, sourceLanguage } = theirs
  if (marks.size === 0 || !isEntry(value)) return theirs
  const cited = renamed(value, marks, '') as Entry
  const sources = listAt(value, ['sources']).map((source) =>
    isEntry(source) ? { ...source, id: marks.get(textAt(source, ['id'])) ?? textAt(source, ['id']) } : source,
  )
  const said = Object.entries(words).map(([language, slots]): [string, Written['words'][string]] => [
    language,
    Object.fromEntries(
      Object.entries(slots).map(([slot, { prose, line }]) => [
        slot,
        { line, prose: prose.replace(citation, (_whole, id: string) => `[@${marks.get(id) ?? id}]`) },
      ]),
    ),
  ])
  return { value: { ...cited, sources }, words: Object.fromEntries(said), sourceLanguage }
}
