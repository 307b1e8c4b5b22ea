import type { DraftPlace } from './citations.ts'
import type { DraftEdit, FactsPath, FactsValue } from './draft-edit.ts'
import { type EntryKind, listAt, textsAt, type Written } from './entry-kinds.ts'
import { textAt } from './fact-at.ts'
import { inFigures } from './figure-mentions.ts'
import type { Mentions } from './mentioned.ts'

const nothing = (): Mentions => ({ edits: [], also: [], changed: [], neededAt: [] })

const together = (all: readonly Mentions[]): Mentions => ({
  edits: all.flatMap(({ edits }) => edits),
  also: all.flatMap(({ also }) => also),
  changed: all.flatMap(({ changed }) => changed),
  neededAt: all.flatMap(({ neededAt }) => neededAt),
})

const removed = (path: FactsPath): DraftEdit => ({ in: 'facts', do: 'remove', path })
const changedAt = (path: FactsPath): DraftPlace => ({ in: 'facts', path })

/** An id out of a list of ids; the whole list where nothing else stands in it. */
export function outOfList(value: FactsValue | undefined, path: FactsPath, id: string): DraftEdit[] {
  const ids = listAt(value, path)
  const places = ids.flatMap((one, place) => (one === id ? [place] : [])).reverse()
  if (places.length === 0) return []
  if (places.length === ids.length) return [removed(path)]
  return places.map((place) => removed([...path, place]))
}

const optionLists = [
  ['next', 'nextSteps'],
  ['safety-net', 'safetyNet'],
  ['reviews', 'reviews'],
] as const

/** Steps, safety net and looks back: an entry for this choice alone goes with it. */
function inOptionLists({ value }: Written, option: string): Mentions {
  const found = nothing()
  for (const [kind, key] of optionLists) {
    for (const place of listAt(value, [key]).keys()) {
      const path = [key, place, 'options']
      const ids = textsAt(value, path)
      if (!ids.includes(option)) continue
      if (ids.every((id) => id === option)) found.also.push({ kind, place })
      else {
        found.edits.push(...outOfList(value, path, option))
        found.changed.push(changedAt([key, place]))
      }
    }
  }
  return found
}

/** What is left of one subject of a statement: `gone` where it says nothing any more. */
function ofSubject(
  value: FactsValue | undefined,
  path: FactsPath,
  kind: EntryKind,
  id: string,
): 'untouched' | 'gone' | DraftEdit[] {
  const is = (key: string) => textAt(value, [...path, key]) === id
  if (kind === 'outcomes') return is('outcome') ? 'gone' : 'untouched'
  if (kind === 'burdens') return is('burden') ? 'gone' : 'untouched'
  if (is('choice')) return 'gone'
  const sides = ['easier', 'harder'].map((key) => [...path, key])
  if (!sides.some((side) => textsAt(value, side).includes(id))) return 'untouched'
  if (sides.every((side) => textsAt(value, side).every((one) => one === id))) return 'gone'
  return sides.flatMap((side) => outOfList(value, side, id))
}

function inPriorities({ value }: Written, kind: EntryKind, id: string): Mentions {
  const found = nothing()
  for (const place of listAt(value, ['priorities']).keys()) {
    const about = ['priorities', place, 'about']
    const subjects = [...listAt(value, about).keys()].map((at) => ofSubject(value, [...about, at], kind, id))
    if (subjects.every((one) => one === 'untouched')) continue
    if (subjects.every((one) => one === 'gone')) {
      found.also.push({ kind: 'priorities', place })
      continue
    }
    found.changed.push(changedAt(['priorities', place]))
    for (const one of subjects) if (typeof one !== 'string') found.edits.push(...one)
    for (const [at, one] of [...subjects.entries()].reverse())
      if (one === 'gone') found.edits.push(removed([...about, at]))
  }
  return found
}

/** What is asked of, and what is a part of, an outcome. */
function inOutcomes({ value }: Written, id: string): Mentions {
  const found = nothing()
  if (textAt(value, ['threshold']) === id) {
    found.edits.push(removed(['threshold']))
    found.changed.push(changedAt(['threshold']))
  }
  for (const place of listAt(value, ['outcomes']).keys()) {
    if (textAt(value, ['outcomes', place, 'partOf']) !== id) continue
    found.edits.push(removed(['outcomes', place, 'partOf']))
    found.changed.push(changedAt(['outcomes', place, 'partOf']))
  }
  return found
}

/** Words that stand for this choice under a burden or a result. */
function inWords({ value, words }: Written, option: string): Mentions {
  const found = nothing()
  const isBurden = new Set(
    listAt(value, ['burdens']).map((_, place) => textAt(value, ['burdens', place, 'id'])),
  )
  for (const [language, slots] of Object.entries(words)) {
    for (const slot of Object.keys(slots)) {
      const [section, id = '', third, fourth] = slot.split('.')
      const isOwn =
        (section === 'burdens' && isBurden.has(id) && third === option && fourth === undefined) ||
        (section === 'outcomes' && fourth === option)
      if (isOwn) found.edits.push({ in: 'words', do: 'write', language, slot, text: undefined })
    }
  }
  return found
}

const figure = /\{(?:figure|change)\s+([^\s{}/]+)(?:\/[^\s{}]+)?\s+([^\s{}]+)\s*\}/g

/** Words that tell a figure by its name: nobody but their author can say what they say without it. */
function inTokens({ words }: Written, kind: EntryKind, id: string): Mentions {
  const found = nothing()
  for (const [language, slots] of Object.entries(words)) {
    for (const [slot, { prose }] of Object.entries(slots)) {
      const named = [...prose.matchAll(figure)].map(([, outcome, option]) =>
        kind === 'outcomes' ? outcome : option,
      )
      if (named.includes(id) && !slot.startsWith(`${kind}.${id}.`))
        found.neededAt.push({ in: 'words', language, slot })
    }
  }
  return found
}

/** Every place outside an entry that speaks of it. */
export function mentionsOf(written: Written, kind: 'options' | 'outcomes' | 'burdens', id: string): Mentions {
  if (kind === 'burdens') return inPriorities(written, kind, id)
  if (kind === 'outcomes')
    return together([inTokens(written, kind, id), inOutcomes(written, id), inPriorities(written, kind, id)])
  return together([
    inTokens(written, kind, id),
    inFigures(written, id),
    inWords(written, id),
    inOptionLists(written, id),
    inPriorities(written, kind, id),
  ])
}
