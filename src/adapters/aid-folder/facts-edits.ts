import { parseDocument } from 'yaml'
import {
  type EditRefusal,
  editedValue,
  type FactsEdit,
  type FactsValue,
} from '../../domain/draft/draft-edit.ts'
import { editFacts, type Splice, spliceOf } from './facts-edit.ts'
import { parseFactsFile } from './facts-file.ts'
import { saysJust } from './facts-said.ts'

type Edited = { text: string } | { refused: EditRefusal }

/** All the pieces at once; `undefined` where two of them touch, or one cannot be told by itself. */
function atOnce(text: string, edits: readonly FactsEdit[]): string | undefined {
  const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' })
  const splices: Splice[] = []
  for (const edit of edits) {
    const splice = edit.do === 'move' ? undefined : spliceOf(document, edit, text)
    if (!splice) return undefined
    splices.push(splice)
  }
  splices.sort((one, other) => other.from - one.from)
  if (splices.some(({ from }, turn) => turn > 0 && splices[turn - 1] && from === splices[turn - 1]?.from))
    return undefined
  if (splices.some(({ to }, turn) => turn > 0 && to > (splices[turn - 1]?.from ?? to))) return undefined
  return splices.reduce(
    (made, { from, to, text: piece }) => made.slice(0, from) + piece + made.slice(to),
    text,
  )
}

/**
 * Makes changes in their order, or none. Many of them are read and verified as one, which takes no longer than one;
 * where they touch each other, each is made by itself.
 */
export function editFactsInOrder(text: string, edits: readonly FactsEdit[]): Edited {
  if (edits.length > 1) {
    const read = parseFactsFile(text)
    if (!('value' in read)) return { refused: 'text-broken' }
    let wanted: FactsValue | undefined = read.value as FactsValue
    for (const edit of edits) wanted = wanted === undefined ? undefined : editedValue(wanted, edit)
    const made = wanted === undefined ? undefined : atOnce(text, edits)
    if (wanted !== undefined && saysJust(made, wanted)) return { text: made }
  }
  let made = text
  for (const edit of edits) {
    const edited = editFacts(made, edit)
    if ('refused' in edited) return edited
    made = edited.text
  }
  return { text: made }
}
