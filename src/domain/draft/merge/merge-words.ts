import type { WordsEdit } from '../draft-edit.ts'
import type { Written } from '../entry-kinds.ts'
import type { IsTheirs } from './merge-facts.ts'
import type { MergeList } from './merge-lists.ts'
import { mergedOrder, movesBetween, unmoved } from './merge-order.ts'
import { idsIn, type MergePlace, type Parting } from './merge-side.ts'

type Slots = Readonly<Record<string, { prose: string }>>
type InWords = WordsEdit & { in: 'words' }

const isUnder = (slot: string, under: string): boolean => slot === under || slot.startsWith(`${under}.`)
const sectionOf = (slot: string): string => slot.split('.')[0] ?? ''

/** The headings that go with everything below them: entries and results that are no more. */
function goneHeadings(mine: Written, theirs: Written, parting: Parting, isTheirs: IsTheirs): string[] {
  const entries = parting.lists
    .filter(({ words }) => words === 'named')
    .flatMap((list) => {
      const others = idsIn(theirs, list)
      return idsIn(mine, list)
        .filter((id) => !others.includes(id) && isTheirs({ in: 'entry', list: list.name, id }))
        .map((id) => `${list.name}.${id}`)
    })
  return entries
}

/** In the words of one language: what goes, and what is written. */
function slotsChanged(
  language: string,
  [own, others]: readonly [Slots, Slots],
  headings: readonly string[],
  isTheirs: IsTheirs,
): { edits: InWords[]; left: string[] } {
  const isTaken = (slot: string) => isTheirs({ in: 'words', language, slot })
  const slots = Object.keys(own)
  const goes = new Set(slots.filter((slot) => others[slot] === undefined && isTaken(slot)))
  const written = Object.entries(others).filter(
    ([slot, { prose }]) => isTaken(slot) && own[slot]?.prose !== prose,
  )
  const left = [...slots.filter((slot) => !goes.has(slot)), ...written.map(([slot]) => slot)]
  const edits: InWords[] = []
  // A heading over nothing is no section.
  const empty = [...new Set([...goes].filter((slot) => slot.includes('.')).map(sectionOf))].filter(
    (section) => !left.some((slot) => isUnder(slot, section)),
  )
  const whole = [
    ...empty,
    ...headings.filter(
      (under) =>
        !empty.includes(sectionOf(under)) &&
        [...goes].some((slot) => isUnder(slot, under)) &&
        !left.some((slot) => isUnder(slot, under)),
    ),
  ]
  edits.push(...whole.map((under): InWords => ({ in: 'words', do: 'drop', language, under })))
  for (const slot of goes)
    if (!whole.some((under) => isUnder(slot, under)))
      edits.push({ in: 'words', do: 'write', language, slot, text: undefined })
  edits.push(
    ...written.map(
      ([slot, { prose }]): InWords => ({ in: 'words', do: 'write', language, slot, text: prose }),
    ),
  )
  return { edits, left: [...new Set(left)] }
}

/** Entries that came, or whose order is theirs, stand in the words as they do in the facts. */
function wordsMoved(
  language: string,
  left: readonly string[],
  list: MergeList,
  { wanted, comes, asTheirs }: { wanted: readonly string[]; comes: ReadonlySet<string>; asTheirs: boolean },
): InWords[] {
  const has = new Set(
    left.filter((slot) => sectionOf(slot) === list.name).map((slot) => slot.split('.')[1] ?? ''),
  )
  const order = [...has].filter((id) => wanted.includes(id))
  const inWords = wanted.filter((id) => has.has(id))
  const stay = unmoved(order, inWords)
  const mayMove = (id: string) => (asTheirs ? !stay.has(id) : comes.has(id))
  return movesBetween(order, inWords, mayMove).map(
    ({ id, before }): InWords => ({
      in: 'words',
      do: 'move',
      language,
      under: `${list.name}.${id}`,
      ...(before !== undefined && { before: `${list.name}.${before}` }),
    }),
  )
}

/** What has to be done to the words of mine, in every language. */
export function wordsEdits(mine: Written, theirs: Written, parting: Parting, isTheirs: IsTheirs): InWords[] {
  const headings = goneHeadings(mine, theirs, parting, isTheirs)
  const results = [...parting.outcomes].flatMap((outcome) => {
    const slots = Object.values(mine.words).flatMap((words) => Object.keys(words))
    const ids = slots.flatMap(
      (slot) => /^outcomes\.([^.]+)\.([^.]+)\./.exec(slot)?.slice(1, 3).join('.') ?? [],
    )
    return [...new Set(ids)]
      .filter((id) => id.startsWith(`${outcome}.`))
      .filter((id) => isTheirs({ in: 'result', outcome, result: id.slice(outcome.length + 1) }))
      .map((id) => `outcomes.${id}`)
  })
  const under = [...headings, ...results.filter((one) => !headings.some((whole) => isUnder(one, whole)))]
  const languages = new Set([...Object.keys(mine.words), ...Object.keys(theirs.words)])
  return [...languages].flatMap((language) => {
    const own = mine.words[language] ?? {}
    const { edits, left } = slotsChanged(language, [own, theirs.words[language] ?? {}], under, isTheirs)
    const moves = parting.lists
      .filter(({ words }) => words !== 'none')
      .flatMap((list) => {
        const [ids, others] = [idsIn(mine, list), idsIn(theirs, list)]
        const isOf = (id: string): MergePlace => ({ in: 'entry', list: list.name, id })
        const goes = new Set(ids.filter((id) => !others.includes(id) && isTheirs(isOf(id))))
        const comes = new Set(others.filter((id) => !ids.includes(id) && isTheirs(isOf(id))))
        const asTheirs = isTheirs({ in: 'order', list: list.name })
        const wanted = mergedOrder(ids, others, { goes, comes, asTheirs })
        return wordsMoved(language, left, list, { wanted, comes, asTheirs })
      })
    return [...edits, ...moves]
  })
}
