import { editedValue, type FactsEdit, type FactsPath, type FactsValue } from '../draft-edit.ts'
import { listAt, type Written } from '../entry-kinds.ts'
import { factAt } from '../fact-at.ts'
import { factsBetween } from '../facts-diff.ts'
import { idOf, type MergeList } from './merge-lists.ts'
import { mergedOrder, movesBetween, unmoved } from './merge-order.ts'
import { keyOf, type MergePlace, ownFacts, type Parting } from './merge-side.ts'

/** Whether theirs stands at a place from now on. */
export type IsTheirs = (place: MergePlace) => boolean

/** Collects edits, each made on what the ones before it left. */
class Facts {
  readonly edits: FactsEdit[] = []
  value: FactsValue

  constructor(value: FactsValue) {
    this.value = value
  }

  /** Answers whether it could be made. */
  make(...edits: readonly FactsEdit[]): boolean {
    for (const edit of edits) {
      const next = editedValue(this.value, edit)
      if (next === undefined) return false
      this.value = next
      this.edits.push(edit)
    }
    return true
  }
}

interface OneList {
  path: FactsPath
  by: string
  theirs: readonly FactsValue[]
  isTheirs: (id: string) => boolean
  asTheirs: boolean
  /** Of an entry that both have. */
  changes: (path: FactsPath, mine: FactsValue, theirs: FactsValue) => boolean
}

/** Takes out, changes, moves and puts in, so that each path holds when its turn comes. */
function listChanged(facts: Facts, { path, by, theirs, isTheirs, asTheirs, changes }: OneList): boolean {
  const now = () => listAt(facts.value, path)
  const ids = () => now().map((entry) => idOf(entry, by))
  const mine = ids()
  const others = theirs.map((entry) => idOf(entry, by))
  const goes = new Set(mine.filter((id) => !others.includes(id) && isTheirs(id)))
  const comes = new Set(others.filter((id) => !mine.includes(id) && isTheirs(id)))
  const wanted = mergedOrder(mine, others, { goes, comes, asTheirs })
  for (const [place, id] of [...mine.entries()].reverse())
    if (goes.has(id) && !facts.make({ do: 'remove', path: [...path, place] })) return false
  for (const [place, id] of ids().entries()) {
    const [own, other] = [now()[place], theirs[others.indexOf(id)]]
    if (own !== undefined && other !== undefined && !changes([...path, place], own, other)) return false
  }
  const rest = wanted.filter((id) => !comes.has(id))
  const stay = unmoved(ids(), rest)
  for (const { from, to } of movesBetween(ids(), rest, (id) => !stay.has(id)))
    if (!facts.make({ do: 'move', path, from, to })) return false
  for (const [at, id] of wanted.entries()) {
    const value = theirs[others.indexOf(id)]
    if (comes.has(id) && value !== undefined && !facts.make({ do: 'insert', path, at, value })) return false
  }
  return true
}

function resultsChanged(
  facts: Facts,
  { path, mine, theirs }: { path: FactsPath; mine: FactsValue; theirs: FactsValue },
  isTheirs: IsTheirs,
): boolean {
  const outcome = idOf(mine, 'id')
  const of = (id: string): MergePlace => ({ in: 'result', outcome, result: id })
  return listChanged(facts, {
    path: [...path, 'results'],
    by: 'id',
    theirs: listAt(theirs, ['results']),
    isTheirs: (id) => isTheirs(of(id)),
    asTheirs: isTheirs({ in: 'order of results', outcome }),
    changes: (at, own, other) =>
      !isTheirs(of(idOf(own, 'id'))) || facts.make(...factsBetween(at, own, other)),
  })
}

function entriesChanged(
  facts: Facts,
  list: MergeList,
  theirs: Written,
  parting: Parting,
  isTheirs: IsTheirs,
): boolean {
  const { name, path, by } = list
  const of = (id: string): MergePlace => ({ in: 'entry', list: name, id })
  return listChanged(facts, {
    path,
    by,
    theirs: listAt(theirs.value, path),
    isTheirs: (id) => isTheirs(of(id)),
    asTheirs: isTheirs({ in: 'order', list: name }),
    changes: (at, own, other) => {
      const id = idOf(own, by)
      const [before, after] = [own, other].map((entry) => ownFacts(entry, name, id, parting))
      if (before === undefined || after === undefined) return false
      if (isTheirs(of(id)) && !facts.make(...factsBetween(at, before, after))) return false
      const isParted = name === 'outcomes' && parting.outcomes.has(id)
      return !isParted || resultsChanged(facts, { path: at, mine: own, theirs: other }, isTheirs)
    },
  })
}

/** A list that they have none of any more: an empty one stays only where it has to be there. */
function emptiedLists(facts: Facts, lists: readonly MergeList[], theirs: Written): boolean {
  return lists.every(({ path }) => {
    const now = factAt(facts.value, path)
    const isGone = factAt(theirs.value, path) === undefined && Array.isArray(now) && now.length === 0
    return !isGone || facts.make({ do: 'remove', path })
  })
}

/** What has to be done to the facts of mine; `undefined` where it cannot be. */
export function factsEdits(
  mine: Written,
  theirs: Written,
  heads: readonly { place: MergePlace; mine?: FactsValue; theirs?: FactsValue }[],
  parting: Parting,
  isTheirs: IsTheirs,
): FactsEdit[] | undefined {
  if (mine.value === undefined) return undefined
  const facts = new Facts(mine.value)
  for (const { place, mine: own, theirs: other } of heads) {
    if (place.in !== 'head' || !isTheirs(place)) continue
    const edits: FactsEdit[] =
      other === undefined
        ? [{ do: 'remove', path: place.path }]
        : own === undefined
          ? [{ do: 'set', path: place.path, value: other }]
          : factsBetween(place.path, own, other)
    if (!facts.make(...edits)) return undefined
  }
  const isMade = parting.lists.every((list) => entriesChanged(facts, list, theirs, parting, isTheirs))
  const before = parting.lists.filter(({ path }) => listAt(mine.value, path).length > 0)
  return isMade && emptiedLists(facts, before, theirs) ? facts.edits : undefined
}

export const isTheirsOf = (places: readonly MergePlace[]): IsTheirs => {
  const keys = new Set(places.map(keyOf))
  return (place) => keys.has(keyOf(place))
}
