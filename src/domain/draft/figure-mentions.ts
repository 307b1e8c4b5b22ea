import type { DraftPlace } from './citations.ts'
import type { DraftEdit, FactsPath, FactsValue } from './draft-edit.ts'
import { listAt, textsAt, type Written } from './entry-kinds.ts'
import { textAt } from './fact-at.ts'
import type { Mentions } from './mentioned.ts'

interface InResult {
  /** Something was known of the choice there. */
  isKnown: boolean
  edits: DraftEdit[]
  neededAt: DraftPlace[]
}

const set = (path: FactsPath, value: FactsValue): DraftEdit => ({ in: 'facts', do: 'set', path, value })
const removed = (path: FactsPath): DraftEdit => ({ in: 'facts', do: 'remove', path })

/** The choice was counted together with others: the arm goes on without it, called by the first that is left. */
function shared(value: FactsValue | undefined, result: FactsPath, arm: FactsPath, option: string): InResult {
  const ids = textsAt(value, [...arm, 'options'])
  const [heir = ''] = ids.filter((id) => id !== option)
  const named: FactsPath[] = [
    ...[...listAt(value, [...result, 'arms']).keys()].map((place) => [...result, 'arms', place, 'to']),
    ...[...listAt(value, [...result, 'differences']).keys()].flatMap((place) =>
      ['arm', 'to'].map((key) => [...result, 'differences', place, key]),
    ),
    ...[...listAt(value, [...result, 'tests']).keys()].map((place) => [...result, 'tests', place, 'arm']),
  ]
  return {
    isKnown: true,
    edits: [
      ...named.filter((path) => textAt(value, path) === option).map((path) => set(path, heir)),
      removed([...arm, 'options', ids.indexOf(option)]),
    ],
    neededAt: [],
  }
}

/** Entries of a list that speak of the choice, the last first; the whole list where all of them do. */
function speaking(
  value: FactsValue | undefined,
  path: FactsPath,
  keys: readonly string[],
  option: string,
): DraftEdit[] {
  const all = [...listAt(value, path).keys()]
  const gone = all.filter((place) => keys.some((key) => textAt(value, [...path, place, key]) === option))
  if (gone.length === 0) return []
  if (gone.length === all.length) return [removed(path)]
  return gone.reverse().map((place) => removed([...path, place]))
}

/** An arm of its own goes, with what was said between it and others; a figure that is reckoned from it cannot. */
function alone(value: FactsValue | undefined, result: FactsPath, place: number, option: string): InResult {
  const arms = [...result, 'arms']
  const reckoned = [...listAt(value, arms).keys()].filter(
    (other) => other !== place && textAt(value, [...arms, other, 'to']) === option,
  )
  const isOnly = listAt(value, arms).length === 1
  const needed = isOnly ? [place] : reckoned
  return {
    isKnown: textAt(value, [...arms, place, 'value']) !== 'unknown',
    edits: [
      ...speaking(value, [...result, 'differences'], ['arm', 'to'], option),
      ...speaking(value, [...result, 'tests'], ['arm'], option),
      removed([...arms, place]),
    ],
    neededAt: needed.map((other) => ({ in: 'facts', path: [...arms, other] })),
  }
}

function inResult(value: FactsValue | undefined, result: FactsPath, option: string): InResult {
  const arms = [...result, 'arms']
  const places = [...listAt(value, arms).keys()].filter((place) =>
    textsAt(value, [...arms, place, 'options']).includes(option),
  )
  const found = places.reverse().map((place) => {
    const arm = [...arms, place]
    return textsAt(value, [...arm, 'options']).every((id) => id === option)
      ? alone(value, result, place, option)
      : shared(value, result, arm, option)
  })
  return {
    isKnown: found.some(({ isKnown }) => isKnown),
    edits: found.flatMap(({ edits }) => edits),
    neededAt: found.flatMap(({ neededAt }) => neededAt),
  }
}

/** A choice in the figures: its arms, and what is said between them and others. */
export function inFigures({ value }: Written, option: string): Mentions {
  const found: Mentions = { edits: [], also: [], changed: [], neededAt: [] }
  for (const outcome of listAt(value, ['outcomes']).keys()) {
    for (const place of listAt(value, ['outcomes', outcome, 'results']).keys()) {
      const result = ['outcomes', outcome, 'results', place]
      const { isKnown, edits, neededAt } = inResult(value, result, option)
      found.edits.push(...edits)
      found.neededAt.push(...neededAt)
      if (isKnown) found.changed.push({ in: 'facts', path: result })
    }
  }
  return found
}
