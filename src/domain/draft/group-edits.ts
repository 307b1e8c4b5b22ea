import type { DraftPlace } from './citations.ts'
import type { DraftEdit, FactsPath } from './draft-edit.ts'
import { entryId } from './entry-id.ts'
import { listAt, type Written } from './entry-kinds.ts'
import { factAt, textAt } from './fact-at.ts'
import { reasonsOut } from './grouping-mentions.ts'
import { groupMentions } from './id-mentions.ts'
import type { TakingOut } from './taking-out.ts'

/** A group as it is added: its name, and the scores that it stands for. */
export interface NewGroup {
  name: string
  from?: number
  to?: number
  figuresFor?: number
}

export const groupsOf = (axis: number): FactsPath => ['axes', axis, 'groups']

const idsIn = ({ value }: Written, axis: number): string[] =>
  listAt(value, groupsOf(axis)).map((_, place) => textAt(value, [...groupsOf(axis), place, 'id']))

const inFacts = (path: FactsPath): DraftPlace => ({ in: 'facts', path })

/** The edits that add a group: in the order of the scores where it has one, else behind the others. */
export function addingGroup(
  written: Written,
  axis: number,
  { name, ...scores }: NewGroup,
): { id: string; place: number; edits: DraftEdit[] } {
  const { value, sourceLanguage: language } = written
  const path = groupsOf(axis)
  const ids = idsIn(written, axis)
  const id = entryId(name, ids, 'group')
  const { from } = scores
  const above = ids.findIndex((_, place) => {
    const other = factAt(value, [...path, place, 'from'])
    return from !== undefined && typeof other === 'number' && other > from
  })
  const at = above < 0 ? ids.length : above
  const slot = `axes.${textAt(value, ['axes', axis, 'id'])}.${id}`
  return {
    id,
    place: at,
    edits: [
      { in: 'facts', do: 'insert', path, at, value: { id, ...scores } },
      { in: 'words', do: 'write', language, slot, text: name.trim() },
    ],
  }
}

/** The edits that move a group among those of its axis, in the facts and in the words of every language. */
export function movingGroup(written: Written, axis: number, from: number, to: number): DraftEdit[] {
  const { value, words } = written
  const under = `axes.${textAt(value, ['axes', axis, 'id'])}`
  const ids = idsIn(written, axis)
  const edits: DraftEdit[] = [{ in: 'facts', do: 'move', path: groupsOf(axis), from, to }]
  const [id = ''] = ids.splice(from, 1)
  const order = ids.toSpliced(to, 0, id)
  for (const [language, slots] of Object.entries(words)) {
    const said = order.filter((one) => Object.hasOwn(slots, `${under}.${one}`))
    const at = said.indexOf(id)
    if (at < 0 || said.length < 2) continue
    const next = said[at + 1]
    edits.push({
      in: 'words',
      do: 'move',
      language,
      under: `${under}.${id}`,
      ...(next !== undefined && { before: `${under}.${next}` }),
    })
  }
  return edits
}

/** What has to happen so that a group is gone: its starting counts, its ratings and what is not offered to it go too. */
export function takingOutGroup(written: Written, axis: number, place: number): TakingOut {
  const { value, words } = written
  const path = groupsOf(axis)
  const ids = idsIn(written, axis)
  const id = ids[place] ?? ''
  const own: DraftEdit = { in: 'facts', do: 'remove', path: [...path, place] }
  if (ids.length <= 2) return { least: 2, kind: 'axes' }
  if (id === '' || ids.filter((one) => one === id).length > 1) return { edits: [own], also: [], changed: [] }
  const axisId = textAt(value, ['axes', axis, 'id'])
  const { counts, ratings, notOffered } = groupMentions(value, axisId, id)
  const slot = `axes.${axisId}.${id}`
  return {
    edits: [
      ...[...counts, ...ratings].map((one): DraftEdit => ({ in: 'facts', do: 'remove', path: one })),
      ...reasonsOut(written, notOffered),
      own,
      ...Object.entries(words)
        .filter(([, slots]) => Object.hasOwn(slots, slot))
        .map(([language]): DraftEdit => ({ in: 'words', do: 'write', language, slot, text: undefined })),
    ],
    also: [],
    changed: [...ratings.map((one) => one.slice(0, 4)), ...notOffered].map(inFacts),
    figures: counts.map((one) => ({
      place: inFacts(one.slice(0, 4)),
      count: Number(textAt(value, one)),
      of: Number(textAt(value, [...one.slice(0, 4), 'of'])),
    })),
  }
}
