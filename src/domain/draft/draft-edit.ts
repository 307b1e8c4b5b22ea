/** A value as `aid.yaml` can hold it. */
export type FactsValue = string | number | boolean | FactsValue[] | { [key: string]: FactsValue }

/** The way to a place in the facts: names of entries, and places in lists from 0. */
export type FactsPath = readonly (string | number)[]

/** One change to the facts of a draft. Lists are named by their own path. */
export type FactsEdit =
  /** Writes over what stands at the path, or adds the entry where there is none. */
  | { do: 'set'; path: FactsPath; value: FactsValue }
  /** Adds to a list; a list that is not there begins with it. */
  | { do: 'insert'; path: FactsPath; at: number; value: FactsValue }
  | { do: 'remove'; path: FactsPath }
  /** Calls what stands at the path by another name, in its place among its neighbours. */
  | { do: 'rename'; path: FactsPath; to: string }
  /** Changes nothing, and refuses what comes with it unless just this stands there: it was worked out from it. */
  | { do: 'expect'; path: FactsPath; value: FactsValue }
  /** Moves within a list. */
  | { do: 'move'; path: FactsPath; from: number; to: number }

/** One change to the words of a draft in one language; `undefined` takes them out. */
export type WordsEdit =
  | { do: 'write'; language: string; slot: string; text: string | undefined }
  /** Takes out everything below a heading, and the heading: `options.splint`. */
  | { do: 'drop'; language: string; under: string }
  /** Moves an entry with its words before another of its section; without `before`, behind all of them. */
  | { do: 'move'; language: string; under: string; before?: string }
  /** Gives an entry another id, and with it every slot below it: `options.splint` becomes `options.brace`. */
  | { do: 'rename'; language: string; under: string; id: string }

export type DraftEdit = ({ in: 'facts' } & FactsEdit) | ({ in: 'words' } & WordsEdit)

/** The one place that is written over, by a name of its own; absent where the edits do more than that. */
export function placeWritten(edits: readonly DraftEdit[]): string | undefined {
  const [only, ...more] = edits
  if (!only || more.length > 0) return undefined
  if (only.do === 'write') return `words ${only.language} ${only.slot}`
  return only.do === 'set' ? `facts ${only.path.join(' ')}` : undefined
}

/** Why a change was not made; nothing of the text has changed then. */
export type EditRefusal =
  /** The text cannot be read, so nothing in it can be changed by a form: it is mended as text first. */
  | 'text-broken'
  /** Nothing stands at that place. */
  | 'place-missing'
  /** What was typed would be read as something else: another heading, another entry. */
  | 'text-means-more'

type Collection = FactsValue[] | { [key: string]: FactsValue }

const isCollection = (value: unknown): value is Collection => typeof value === 'object' && value !== null

/** Names that would reach an object's own machinery; no aid may hold them. */
const forbidden: ReadonlySet<string | number> = new Set(['__proto__', 'constructor', 'prototype'])

const isPlace = (at: number): boolean => Number.isInteger(at) && at >= 0

/** What the facts are once an edit is made; `undefined` where it cannot be. The given value is left as it is. */
export function editedValue(value: FactsValue, edit: FactsEdit): FactsValue | undefined {
  if (edit.path.some((step) => forbidden.has(step))) return undefined
  if (edit.do === 'insert' && !isPlace(edit.at)) return undefined
  if (edit.do === 'move' && !(isPlace(edit.from) && isPlace(edit.to))) return undefined
  const copy = structuredClone(value)
  if (edit.do === 'set') return changedAt(copy, edit.path, () => edit.value)
  if (edit.do === 'remove') return changedAt(copy, edit.path, undefined)
  if (edit.do === 'rename') return renamedAt(copy, edit.path, edit.to)
  if (edit.do === 'expect')
    return changedAt(copy, edit.path, (found) => (isSameFact(found, edit.value) ? found : undefined))
  return changedAt(copy, edit.path, (found) => {
    if (edit.do === 'insert' && found === undefined) return [edit.value]
    if (!Array.isArray(found)) return undefined
    const rest = [...found]
    if (edit.do === 'insert') return rest.toSpliced(edit.at, 0, edit.value)
    const [moved] = rest.splice(edit.from, 1)
    return moved === undefined ? undefined : rest.toSpliced(edit.to, 0, moved)
  })
}

/** Whether two facts say the same, in whatever order their entries stand. */
export function isSameFact(one: FactsValue | undefined, other: FactsValue | undefined): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || Array.isArray(one) !== Array.isArray(other))
    return false
  const [own, others] = [Object.entries(one), new Map(Object.entries(other))]
  return own.length === others.size && own.every(([key, value]) => isSameFact(value, others.get(key)))
}

/** The same entries in the same order, one of them under another name; `undefined` where that is taken. */
function renamedAt(root: FactsValue, path: FactsPath, to: string): FactsValue | undefined {
  const last = path.at(-1)
  if (forbidden.has(to) || last === undefined || to === last) return undefined
  return changedAt(root, path.slice(0, -1), (found) => {
    if (!isCollection(found) || Array.isArray(found)) return undefined
    if (!Object.hasOwn(found, last) || Object.hasOwn(found, to)) return undefined
    return Object.fromEntries(Object.entries(found).map(([key, value]) => [key === last ? to : key, value]))
  })
}

type Change = (found: FactsValue | undefined) => FactsValue | undefined

/** Answers the changed root. Without `change` the entry is taken out. */
function changedAt(root: FactsValue, path: FactsPath, change: Change | undefined): FactsValue | undefined {
  const last = path.at(-1)
  if (last === undefined) return change?.(root)
  let parent: FactsValue | undefined = root
  for (const step of path.slice(0, -1)) parent = entryOf(parent, step)
  if (!isCollection(parent)) return undefined
  const found = entryOf(parent, last)
  if (change === undefined) {
    if (found === undefined) return undefined
    if (Array.isArray(parent)) parent.splice(Number(last), 1)
    else delete parent[last]
    return root
  }
  const next = change(found)
  if (next === undefined) return undefined
  if (!Array.isArray(parent)) parent[last] = next
  else if (found !== undefined && typeof last === 'number') parent[last] = next
  else return undefined
  return root
}

function entryOf(value: FactsValue | undefined, step: string | number): FactsValue | undefined {
  if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined
  return isCollection(value) && Object.hasOwn(value, step) ? value[step] : undefined
}
