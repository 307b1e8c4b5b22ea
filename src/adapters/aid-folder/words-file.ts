import type { Heading, List, ListItem, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { fault } from '../../domain/aid/finding.ts'
import { sections } from '../../domain/aid/sections.ts'
import type { LocatedFault, Position } from './aid-file.ts'
import { refusedBeforeParsing } from './words-limits.ts'
import { faultsInMarks, isMarked, plainText } from './words-marks.ts'

/** The words of one slot as the file has them. */
export interface WordsEntry {
  /** As written, in Markdown. */
  prose: string
  /** The same as plain text on one line. */
  plain: string
  /** Whether it uses marks (emphasis, links, lists, paragraphs) that plain text cannot show. */
  marked: boolean
  at: Position
  /** Where it starts and ends in the text. */
  span: { from: number; to: number }
}

export interface WordsFile {
  entries: Map<string, WordsEntry>
  faults: LocatedFault[]
  positionOf(slot: string, quote?: string): Position
}

const idOfHeading = /\s*\{#([^}]*)\}\s*$/
const idOfItem = /^\{#([^}]*)\}\s*/
const wordId = /^[a-z0-9]+(-[a-z0-9]+)*$/

const startOf = (node: RootContent | ListItem): Position => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
})
const spanOf = (node: RootContent | ListItem) => ({
  from: node.position?.start.offset ?? 0,
  to: node.position?.end.offset ?? 0,
})
const short = (text: string): string =>
  (text.length > 40 ? `${text.slice(0, 40)}…` : text).replace(/\s+/g, ' ')

/** Reads one text from top to bottom; `base` is the slot path of the heading in force, `undefined` where none holds. */
class WordsReader {
  readonly entries = new Map<string, WordsEntry>()
  readonly faults: LocatedFault[] = []
  private base: string | undefined
  private proseSlot: string | undefined
  private titled = false
  private parents: (string | undefined)[] = []
  /** Under a heading that has no place itself: said once, for the heading. */
  private lost = false
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  read(root: Root): void {
    for (const node of root.children) {
      if (node.type === 'heading') this.heading(node)
      else if (node.type === 'list') this.list(node)
      else if (node.type === 'paragraph') this.prose([node])
    }
  }

  private add(slot: string, entry: WordsEntry): void {
    const before = this.entries.get(slot)
    if (before) this.faults.push({ ...fault('duplicate-words', { slot, line: before.at.line }), ...entry.at })
    else this.entries.set(slot, entry)
  }

  private heading(node: Heading): undefined {
    const written = plainText(node)
    const id = idOfHeading.exec(written)?.[1]
    const name = written.replace(idOfHeading, '')
    this.base = undefined
    this.proseSlot = undefined
    this.lost = true
    if (node.depth === 1) return this.title(node, name)
    this.parents = this.parents.slice(0, node.depth - 2)
    const parent = this.parents[node.depth - 3]
    if (id === undefined) return this.wrong(node, fault('heading-without-id', { text: short(name) }))
    if (!wordId.test(id)) return this.wrong(node, fault('heading-id-wrong', { id: short(id) }))
    if (node.depth === 2) {
      if (!(sections as readonly string[]).includes(id))
        return this.wrong(node, fault('section-unknown', { id, known: [...sections] }))
      this.base = id
    } else if (node.depth > 4 || (node.depth === 4 && this.parents[0] !== 'outcomes')) {
      return this.wrong(node, fault('heading-too-deep', { text: short(name) }))
    } else if (parent === undefined) {
      return
    } else {
      this.base = `${parent}.${id}`
      this.proseSlot = `${this.base}.${node.depth === 4 ? 'note' : 'about'}`
      if (name) this.add(`${this.base}.name`, this.headingEntry(node, name))
    }
    this.parents[node.depth - 2] = this.base
    this.lost = false
  }

  private title(node: Heading, name: string): undefined {
    this.parents = []
    if (this.titled) return this.wrong(node, fault('second-title', {}))
    this.titled = true
    this.lost = false
    this.base = ''
    this.proseSlot = 'about'
    this.add('title', this.headingEntry(node, name))
  }

  private headingEntry(node: Heading, name: string): WordsEntry {
    return { prose: name, plain: name, marked: isMarked(node), at: startOf(node), span: spanOf(node) }
  }

  private wrong(node: RootContent | ListItem, found: ReturnType<typeof fault>): undefined {
    this.faults.push({ ...found, ...startOf(node) })
  }

  private withoutPlace(node: RootContent | ListItem, text: string): undefined {
    if (!this.lost) this.wrong(node, fault('words-without-place', { text: short(text) }))
  }

  /** Items that begin with `{#id}` are slots of their own; the others belong to the prose around them. */
  private list(list: List): void {
    let run: ListItem[] = []
    for (const item of list.children) {
      const id = idOfItem.exec(plainText(item))?.[1]
      if (id === undefined) run.push(item)
      else {
        this.prose(run)
        run = []
        this.item(item, id)
      }
    }
    this.prose(run)
  }

  private item(item: ListItem, id: string): undefined {
    const [only, ...more] = item.children
    if (!wordId.test(id)) return this.wrong(item, fault('heading-id-wrong', { id: short(id) }))
    if (!only || more.length > 0 || only.type !== 'paragraph')
      return this.wrong(item, fault('item-not-one-line', { id }))
    if (this.base === undefined) return this.withoutPlace(item, plainText(item))
    const span = spanOf(only)
    const source = this.text.slice(span.from, span.to).replace(idOfItem, '')
    const prose = source.replace(/[ \t]*(\r\n|\n|\r)[ \t]*/g, '\n').trim()
    const plain = plainText(only).replace(idOfItem, '').replace(/\s+/g, ' ').trim()
    const slot = this.base === '' ? id : `${this.base}.${id}`
    this.add(slot, { prose, plain, marked: isMarked(only), at: startOf(only), span })
  }

  private prose(nodes: (RootContent | ListItem)[]): undefined {
    const [first] = nodes
    const last = nodes.at(-1)
    if (!first || !last) return
    const slot = this.proseSlot
    const text = nodes.map(plainText).join(' ')
    if (slot === undefined) return this.withoutPlace(first, text)
    const span = { from: spanOf(first).from, to: spanOf(last).to }
    const prose = this.text.slice(span.from, span.to).replace(/\r\n?/g, '\n')
    const before = this.entries.get(slot)
    const marked = before !== undefined || first.type !== 'paragraph' || isMarked(first)
    this.entries.set(slot, {
      prose: before ? `${before.prose}\n\n${prose}` : prose,
      plain: `${before ? `${before.plain} ` : ''}${text.replace(/\s+/g, ' ')}`,
      marked,
      at: before?.at ?? startOf(first),
      span: { from: before?.span.from ?? span.from, to: span.to },
    })
  }
}

/** Reads the text of `<language>.md`: the words of each slot, by the ids of headings and list items. */
export function parseWordsFile(text: string): WordsFile {
  const start = { line: 1, column: 1 }
  const refused = refusedBeforeParsing(text)
  if (refused) return { entries: new Map(), faults: [refused], positionOf: () => start }
  const root = fromMarkdown(text)
  const reader = new WordsReader(text)
  reader.read(root)
  const parentOf = (slot: string): Position | undefined => reader.entries.get(`${slot}.name`)?.at
  const headings = sectionPositions(root)
  return {
    entries: reader.entries,
    faults: [...reader.faults, ...faultsInMarks(root)],
    positionOf(slot, quote) {
      const entry = reader.entries.get(slot)
      if (entry && quote) return quoted(text, entry, quote)
      if (entry) return entry.at
      const ids = slot.split('.')
      for (let length = ids.length - 1; length > 0; length--) {
        const found =
          parentOf(ids.slice(0, length).join('.')) ?? (length === 1 ? headings.get(ids[0] ?? '') : undefined)
        if (found) return found
      }
      return headings.get(ids[0] ?? '') ?? reader.entries.get('title')?.at ?? start
    },
  }
}

function sectionPositions(root: Root): Map<string, Position> {
  const found = new Map<string, Position>()
  for (const node of root.children) {
    if (node.type !== 'heading' || node.depth !== 2) continue
    const id = idOfHeading.exec(plainText(node))?.[1]
    if (id && !found.has(id)) found.set(id, startOf(node))
  }
  return found
}

function quoted(text: string, { at, span }: WordsEntry, quote: string): Position {
  const written = text.slice(span.from, span.to)
  const offset = written.indexOf(quote)
  if (offset < 0) return at
  const lines = written.slice(0, offset).split(/\r\n|\n|\r/)
  const column = (lines.at(-1)?.length ?? 0) + 1
  return lines.length === 1
    ? { line: at.line, column: at.column + column - 1 }
    : { line: at.line + lines.length - 1, column }
}
