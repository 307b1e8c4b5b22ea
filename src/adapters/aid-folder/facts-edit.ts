import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLSeq,
} from 'yaml'
import {
  type EditRefusal,
  editedValue,
  type FactsEdit,
  type FactsPath,
  type FactsValue,
} from '../../domain/draft/draft-edit.ts'
import { parseFactsFile } from './facts-file.ts'
import { movedEntry } from './facts-move.ts'
import { saysJust } from './facts-said.ts'
import {
  type Collection,
  columnOf,
  endOf,
  entryEnd,
  entryStart,
  isBlock,
  isCollection,
  lineStart,
  nextLine,
  startOf,
} from './facts-spans.ts'
import { factsText } from './facts-text.ts'

type Edited = { text: string } | { refused: EditRefusal }
/** A piece of the text, and what stands there instead. */
export interface Splice {
  from: number
  to: number
  text: string
}

function nodeAt(document: Document, path: FactsPath): unknown {
  let node: unknown = document.contents
  for (const step of path) {
    if (isSeq(node) && typeof step === 'number') node = node.items[step]
    else if (isMap(node)) node = node.items.find(({ key }) => isNamed(key, step))?.value
    else return undefined
  }
  return node ?? undefined
}

/** Whole lines for an entry: `key: value` or `- value`, at a column. */
function entryLines(parent: Collection, key: string | number, value: FactsValue, column: number): string {
  const content = isMap(parent) ? factsText({ [key]: value }) : factsText([value])
  return content.replace(/^(?=.)/gm, ' '.repeat(column))
}

const inside = (bracketed: string): string => bracketed.trim().slice(1, -1).trim()

/** Adds an entry to a collection that has some. */
function addedTo(
  parent: Collection,
  at: number,
  key: string | number,
  value: FactsValue,
  text: string,
): Splice {
  const count = parent.items.length
  if (!isBlock(parent)) {
    const said = inside(factsText(isMap(parent) ? { [key]: value } : [value], 'inline'))
    if (at < count) {
      const from = startOf(isMap(parent) ? (parent.items[at] as Pair).key : parent.items[at])
      return { from, to: from, text: `${said}, ` }
    }
    const end = entryEnd(parent, count - 1, text)
    return { from: end, to: end, text: `, ${said}` }
  }
  const column = columnOf(text, entryStart(parent, 0, text))
  const lines = entryLines(parent, key, value, column)
  if (at === 0) {
    const first = entryStart(parent, 0, text)
    const from = lineStart(text, first)
    // The first entry may share its line with the hyphen of the list around it.
    if (text.slice(from, first).trim() !== '')
      return { from: first, to: first, text: `${lines.trimStart()}${' '.repeat(column)}` }
    return { from, to: from, text: lines }
  }
  const from = nextLine(text, entryEnd(parent, at - 1, text))
  return { from, to: from, text: text[from - 1] === '\n' ? lines : `\n${lines}` }
}

/** Takes an entry out of a collection that keeps others. */
function takenFrom(parent: Collection, index: number, text: string): Splice {
  const from = entryStart(parent, index, text)
  const end = entryEnd(parent, index, text)
  const isLast = index === parent.items.length - 1
  if (!isBlock(parent)) {
    const own = isMap(parent) ? from : startOf(parent.items[index])
    if (!isLast)
      return {
        from: own,
        to: startOf(isMap(parent) ? (parent.items[index + 1] as Pair).key : parent.items[index + 1]),
        text: '',
      }
    return { from: entryEnd(parent, index - 1, text), to: end, text: '' }
  }
  const line = lineStart(text, from)
  if (text.slice(line, from).trim() === '') return { from: line, to: nextLine(text, end), text: '' }
  return { from, to: entryStart(parent, index + 1, text), text: '' }
}

/** Writes over a node in its place. */
function writtenOver(node: Node, value: FactsValue, text: string): Splice | undefined {
  const [from] = node.range ?? []
  if (from === undefined || isBlockOf(node)) return undefined
  return { from, to: endOf(node, text), text: factsText(value, 'inline').trimEnd() }
}

/** The first entry of an empty list: below its name, where the list stands in lines. */
function begun(list: YAMLSeq, parent: unknown, value: FactsValue, text: string): Splice | undefined {
  const index = isMap(parent) ? parent.items.findIndex((pair) => pair.value === list) : -1
  if (!isMap(parent) || !isBlock(parent) || index < 0) return writtenOver(list, [value], text)
  const column = columnOf(text, entryStart(parent, index, text)) + 2
  const from = text.slice(0, startOf(list)).trimEnd().length
  return { from, to: endOf(list, text), text: `\n${entryLines(list, 0, value, column).trimEnd()}` }
}

/** A list loses its only entry: the list stays, and is empty. */
function emptied(list: YAMLSeq, text: string): Splice | undefined {
  if (!isBlock(list)) return writtenOver(list, [], text)
  const from = text.slice(0, lineStart(text, entryStart(list, 0, text))).trimEnd().length
  return { from, to: entryEnd(list, 0, text), text: ' []' }
}

/** The name before the colon, and nothing else. */
function renamed(parent: unknown, edit: FactsEdit & { do: 'rename' }, text: string): Splice | undefined {
  const pair = isMap(parent) ? parent.items.find(({ key }) => isNamed(key, edit.path.at(-1))) : undefined
  if (!pair) return undefined
  return {
    from: startOf(pair.key),
    to: endOf(pair.key as Node, text),
    text: factsText(edit.to, 'inline').trim(),
  }
}

const isNamed = (key: unknown, name: string | number | undefined): boolean =>
  isScalar(key) && String(key.value) === name

const isBlockOf = (node: unknown): boolean => isCollection(node) && isBlock(node)

/** The piece of the text that one change writes anew; `undefined` where no piece alone can be. */
export function spliceOf(document: Document, edit: FactsEdit, text: string): Splice | undefined {
  const parent = nodeAt(document, edit.path.slice(0, -1))
  const last = edit.path.at(-1)
  const node = nodeAt(document, edit.path)
  if (edit.do === 'rename') return renamed(parent, edit, text)
  if (edit.do === 'insert' && isSeq(node) && node.items.length > 0)
    return addedTo(node, Math.min(edit.at, node.items.length), edit.at, edit.value, text)
  if (edit.do === 'insert' && isSeq(node)) return begun(node, parent, edit.value, text)
  if (edit.do === 'remove' && isSeq(parent) && parent.items.length === 1) return emptied(parent, text)
  if (edit.do === 'remove' && isCollection(parent) && parent.items.length > 1) {
    const index = isMap(parent) ? parent.items.findIndex(({ key }) => isNamed(key, last)) : Number(last)
    return parent.items[index] === undefined ? undefined : takenFrom(parent, index, text)
  }
  if (edit.do === 'set' && node !== undefined) return writtenOver(node as Node, edit.value, text)
  if (
    (edit.do === 'set' || edit.do === 'insert') &&
    node === undefined &&
    isMap(parent) &&
    last !== undefined &&
    parent.items.length > 0
  ) {
    const value = edit.do === 'set' ? edit.value : [edit.value]
    return addedTo(parent, parent.items.length, last, value, text)
  }
  return undefined
}

/** The whole of the entry of the highest level anew, where a smaller piece cannot be written over. */
function wholeEntry(
  document: Document,
  edit: FactsEdit,
  text: string,
  value: FactsValue,
): Splice | undefined {
  const [top] = edit.path
  const root = document.contents
  if (!isMap(root) || typeof top !== 'string' || typeof value !== 'object' || Array.isArray(value))
    return undefined
  const index = root.items.findIndex(({ key }) => isNamed(key, top))
  const next = value[top]
  if (index < 0) return undefined
  const from = entryStart(root, index, text)
  const to = nextLine(text, entryEnd(root, index, text))
  return { from, to, text: next === undefined ? '' : factsText({ [top]: next }) }
}

const spliced = (text: string, splice: Splice | undefined): string | undefined =>
  splice && `${text.slice(0, splice.from)}${splice.text}${text.slice(splice.to)}`

/**
 * Makes one change in the text of `aid.yaml` and leaves every other byte as it is. What comes out is read again: it
 * says just what the change asks for, or nothing is changed.
 */
export function editFacts(text: string, edit: FactsEdit): Edited {
  const read = parseFactsFile(text)
  if (!('value' in read)) return { refused: 'text-broken' }
  const wanted = editedValue(read.value as FactsValue, edit)
  if (wanted === undefined) return { refused: 'place-missing' }
  if (edit.do === 'expect') return { text }
  const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' })
  const tries = [
    () =>
      edit.do === 'move'
        ? movedEntry(nodeAt(document, edit.path), edit, text)
        : spliced(text, spliceOf(document, edit, text)),
    () => spliced(text, wholeEntry(document, edit, text, wanted)),
    () => factsText(wanted),
  ]
  for (const made of tries) {
    const next = made()
    if (saysJust(next, wanted)) return { text: next }
  }
  return { refused: 'text-means-more' }
}
