import { citationsIn } from './citations.ts'
import type { FactsPath, FactsValue } from './draft-edit.ts'
import { type EntryKind, listAt, type Written } from './entry-kinds.ts'
import { textAt } from './fact-at.ts'

type Value = FactsValue | undefined

/** Every place of a list, each with its own path. */
const within = (value: Value, path: FactsPath): FactsPath[] =>
  [...listAt(value, path).keys()].map((place) => [...path, place])

export const resultPaths = (value: Value): FactsPath[] =>
  within(value, ['outcomes']).flatMap((outcome) => within(value, [...outcome, 'results']))

const armPaths = (value: Value, result: FactsPath): FactsPath[] => within(value, [...result, 'arms'])

/** Where each result names a choice or another arm. */
function inArms(value: Value): FactsPath[] {
  return resultPaths(value).flatMap((result) => [
    ...armPaths(value, result).flatMap((arm) => [...within(value, [...arm, 'options']), [...arm, 'to']]),
    ...within(value, [...result, 'differences']).flatMap((one) => [
      [...one, 'arm'],
      [...one, 'to'],
    ]),
    ...within(value, [...result, 'tests']).map((one) => [...one, 'arm']),
  ])
}

const subjects = (value: Value): FactsPath[] =>
  within(value, ['priorities']).flatMap((priority) => within(value, [...priority, 'about']))

const namesOf: Partial<Record<EntryKind, (value: Value) => FactsPath[]>> = {
  options: (value) => [
    ...inArms(value),
    ...subjects(value).flatMap((about) => [
      [...about, 'choice'],
      ...within(value, [...about, 'easier']),
      ...within(value, [...about, 'harder']),
    ]),
    ...['nextSteps', 'safetyNet', 'reviews'].flatMap((list) =>
      within(value, [list]).flatMap((entry) => within(value, [...entry, 'options'])),
    ),
  ],
  outcomes: (value) => [
    ['threshold'],
    ...within(value, ['outcomes']).map((outcome) => [...outcome, 'partOf']),
    ...subjects(value).map((about) => [...about, 'outcome']),
  ],
  burdens: (value) => subjects(value).map((about) => [...about, 'burden']),
  scales: (value) => resultPaths(value).map((result) => [...result, 'scale']),
  axes: (value) => [
    ...resultPaths(value).map((result) => [...result, 'axis']),
    ...notOfferedPaths(value).map((reason) => [...reason, 'axis']),
  ],
}

export const notOfferedPaths = (value: Value): FactsPath[] =>
  within(value, ['options']).flatMap((option) => within(value, [...option, 'notOffered']))

/** Where the facts name an entry by its id, besides the entry itself. */
export function namedAt(written: Written, kind: EntryKind, id: string): FactsPath[] {
  const { value } = written
  if (kind === 'sources')
    return (citationsIn(written).get(id) ?? []).flatMap((place) => (place.in === 'facts' ? [place.path] : []))
  return (namesOf[kind]?.(value) ?? []).filter((path) => textAt(value, path) === id)
}

/** What the facts say of one group: starting counts and ratings by group, and to whom a choice is not offered. */
export interface GroupMentions {
  counts: FactsPath[]
  ratings: FactsPath[]
  notOffered: FactsPath[]
}

export function groupMentions(value: Value, axis: string, group: string): GroupMentions {
  const results = resultPaths(value).filter((result) => textAt(value, [...result, 'axis']) === axis)
  const isSaid = (path: FactsPath) => textAt(value, path) !== ''
  return {
    counts: results
      .flatMap((result) => armPaths(value, result).map((arm) => [...arm, 'counts', group]))
      .filter(isSaid),
    ratings: results.map((result) => [...result, 'certainty', 'byGroup', group]).filter(isSaid),
    notOffered: notOfferedPaths(value).filter(
      (reason) =>
        textAt(value, [...reason, 'axis']) === axis && textAt(value, [...reason, 'group']) === group,
    ),
  }
}
