import type { DraftPlace } from './citations.ts'
import type { DraftEdit, FactsPath } from './draft-edit.ts'
import { listAt, type Written } from './entry-kinds.ts'
import { factAt, textAt } from './fact-at.ts'
import { namedAt } from './id-mentions.ts'
import type { Mentions } from './mentioned.ts'

const inFacts = (path: FactsPath): DraftPlace => ({ in: 'facts', path })

/** Reasons why a choice is not offered, out of the facts and with their words; the list goes with its last one. */
export function reasonsOut({ value, words }: Written, reasons: readonly FactsPath[]): DraftEdit[] {
  const lists = new Map(reasons.map((reason) => [reason.slice(0, -1).join('.'), reason.slice(0, -1)]))
  return [...lists.values()].flatMap((list): DraftEdit[] => {
    const own = reasons.filter((reason) => reason.slice(0, -1).join('.') === list.join('.'))
    const option = textAt(value, [...list.slice(0, -1), 'id'])
    const gone: DraftEdit[] =
      own.length === listAt(value, list).length
        ? [{ in: 'facts', do: 'remove', path: list }]
        : own.toReversed().map((path) => ({ in: 'facts', do: 'remove', path }))
    const slots = own.map((reason) => `options.${option}.${textAt(value, [...reason, 'id'])}`)
    return [
      ...gone,
      ...Object.entries(words).flatMap(([language, said]) =>
        slots
          .filter((slot) => Object.hasOwn(said, slot))
          .map((slot): DraftEdit => ({ in: 'words', do: 'write', language, slot, text: undefined })),
      ),
    ]
  })
}

/** What speaks of a way of grouping people. Starting counts cannot do without it. */
export function groupingMentions(written: Written, id: string): Mentions {
  const { value } = written
  const found: Mentions = { edits: [], also: [], changed: [], neededAt: [] }
  const reasons: FactsPath[] = []
  for (const path of namedAt(written, 'axes', id)) {
    const entry = path.slice(0, -1)
    if (entry[2] === 'notOffered') {
      reasons.push(entry)
      found.changed.push(inFacts(entry))
      continue
    }
    const counted = listAt(value, [...entry, 'arms']).some(
      (_, arm) => factAt(value, [...entry, 'arms', arm, 'counts']) !== undefined,
    )
    if (counted) found.neededAt.push(inFacts(entry))
    else {
      const ratings = [...entry, 'certainty', 'byGroup']
      found.edits.push({ in: 'facts', do: 'remove', path })
      if (factAt(value, ratings) !== undefined) found.edits.push({ in: 'facts', do: 'remove', path: ratings })
      found.changed.push(inFacts(entry))
    }
  }
  found.edits.push(...reasonsOut(written, reasons))
  return found
}
