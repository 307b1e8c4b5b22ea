import type { Heading, List, ListItem, RootContent } from 'mdast'
import { fault } from '../../domain/aid/finding.ts'
import { sections } from '../../domain/aid/sections.ts'
import type { LocatedFault, Position } from './aid-file.ts'
import { parsedOnce } from './parsed-once.ts'
import { refusedBeforeParsing } from './words-limits.ts'
import { isMarked, plainText } from './words-marks.ts'
import { piecesOf, type ReadPiece } from './words-pieces.ts'

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
  span: Span
  /** The same piece by piece, where list items of their own stand within it. */
  pieces: readonly Span[]
}

export interface Span {
  from: number
  to: number
}

/** A heading that holds words: `path` as in slots, empty for the title. */
export interface WordsHeading {
  path: string
  depth: number
  span: Span
}

export interface WordsFile {
  entries: Map<string, WordsEntry>
  /** Every heading with a place of its own, from top to bottom. */
  headings: readonly WordsHeading[]
  faults: LocatedFault[]
  positionOf(slot: string, quote?: string): Position
}

const idOfItem = /^\{#([^}]*)\}\s*/
const wordId = /^[a-z0-9]+(-[a-z0-9]+)*$/

const short = (text: string): string =>
  (text.length > 40 ? `${text.slice(0, 40)}…` : text).replace(/\s+/g, ' ')

/** A heading's name and the id behind it, found without going back: an expression takes minutes over a long line. */
function headingOf(written: string): { name: string; id?: string } {
  const whole = written.trimEnd()
  if (!whole.endsWith('}')) return { name: written }
  const inner = whole.slice(0, -1)
  const from = inner.indexOf('{#', inner.lastIndexOf('}') + 1)
  return from < 0 ? { name: written } : { name: inner.slice(0, from).trimEnd(), id: inner.slice(from + 2) }
}

/** Reads one text from top to bottom; `base` is the slot path of the heading in force, `undefined` where none holds. */
class WordsReader {
  readonly entries = new Map<string, WordsEntry>()
  readonly headings: WordsHeading[] = []
  readonly sections: [string, Position][] = []
  readonly faults: LocatedFault[] = []
  readonly inMarks: LocatedFault[] = []
  private base: string | undefined
  private proseSlot: string | undefined
  private titled = false
  private parents: (string | undefined)[] = []
  /** Under a heading that has no place itself: said once, for the heading. */
  private lost = false
  private readonly text: string
  private lines = 0
  private offset = 0

  constructor(text: string) {
    this.text = text
  }

  /** Reads the next piece of the text, whose places count from where it begins. */
  read({ root, faults, lines, offset }: ReadPiece): void {
    this.lines = lines
    this.offset = offset
    this.inMarks.push(...faults.map((found) => ({ ...found, line: found.line + lines })))
    for (const node of root.children) {
      if (node.type === 'heading') this.heading(node)
      else if (node.type === 'list') this.list(node)
      else if (node.type === 'paragraph') this.prose([node])
    }
  }

  private startOf(node: RootContent | ListItem): Position {
    const start = node.position?.start
    return { line: this.lines + (start?.line ?? 1), column: start?.column ?? 1 }
  }

  private spanOf(node: RootContent | ListItem): Span {
    const { start, end } = node.position ?? {}
    return { from: this.offset + (start?.offset ?? 0), to: this.offset + (end?.offset ?? 0) }
  }

  private add(slot: string, entry: WordsEntry): void {
    const before = this.entries.get(slot)
    if (before) this.faults.push({ ...fault('duplicate-words', { slot, line: before.at.line }), ...entry.at })
    else this.entries.set(slot, entry)
  }

  private heading(node: Heading): undefined {
    const { name, id } = headingOf(plainText(node))
    this.base = undefined
    this.proseSlot = undefined
    this.lost = true
    if (node.depth === 1) return this.title(node, name)
    this.parents = this.parents.slice(0, node.depth - 2)
    const parent = this.parents[node.depth - 3]
    if (id === undefined) return this.wrong(node, fault('heading-without-id', { text: short(name) }))
    if (!wordId.test(id)) return this.wrong(node, fault('heading-id-wrong', { id: short(id) }))
    if (node.depth === 2) {
      if (!this.sections.some(([known]) => known === id)) this.sections.push([id, this.startOf(node)])
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
    this.headings.push({ path: this.base ?? '', depth: node.depth, span: this.spanOf(node) })
    this.lost = false
  }

  private title(node: Heading, name: string): undefined {
    this.parents = []
    if (this.titled) return this.wrong(node, fault('second-title', {}))
    this.titled = true
    this.lost = false
    this.base = ''
    this.proseSlot = 'about'
    this.headings.push({ path: '', depth: 1, span: this.spanOf(node) })
    if (name) this.add('title', this.headingEntry(node, name))
  }

  private headingEntry(node: Heading, name: string): WordsEntry {
    const span = this.spanOf(node)
    return { prose: name, plain: name, marked: isMarked(node), at: this.startOf(node), span, pieces: [span] }
  }

  private wrong(node: RootContent | ListItem, found: ReturnType<typeof fault>): undefined {
    this.faults.push({ ...found, ...this.startOf(node) })
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
    const span = this.spanOf(only)
    const source = this.text.slice(span.from, span.to).replace(idOfItem, '')
    const prose = source.replace(/[ \t]*(\r\n|\n|\r)[ \t]*/g, '\n').trim()
    const plain = plainText(only).replace(idOfItem, '').replace(/\s+/g, ' ').trim()
    const slot = this.base === '' ? id : `${this.base}.${id}`
    this.add(slot, { prose, plain, marked: isMarked(only), at: this.startOf(only), span, pieces: [span] })
  }

  private prose(nodes: (RootContent | ListItem)[]): undefined {
    const [first] = nodes
    const last = nodes.at(-1)
    if (!first || !last) return
    const slot = this.proseSlot
    const text = nodes.map(plainText).join(' ')
    if (slot === undefined) return this.withoutPlace(first, text)
    const span = { from: this.spanOf(first).from, to: this.spanOf(last).to }
    const prose = this.text.slice(span.from, span.to).replace(/\r\n?/g, '\n')
    const before = this.entries.get(slot)
    const marked = before !== undefined || first.type !== 'paragraph' || isMarked(first)
    this.entries.set(slot, {
      prose: before ? `${before.prose}\n\n${prose}` : prose,
      plain: `${before ? `${before.plain} ` : ''}${text.replace(/\s+/g, ' ')}`,
      marked,
      at: before?.at ?? this.startOf(first),
      span: { from: before?.span.from ?? span.from, to: span.to },
      pieces: [...(before?.pieces ?? []), span],
    })
  }
}

/** Reads the text of `<language>.md`: the words of each slot, by the ids of headings and list items. */
export const parseWordsFile = parsedOnce((text): WordsFile => {
  const start = { line: 1, column: 1 }
  const refused = refusedBeforeParsing(text)
  if (refused) return { entries: new Map(), headings: [], faults: [refused], positionOf: () => start }
  const reader = new WordsReader(text)
  for (const piece of piecesOf(text)) reader.read(piece)
  const parentOf = (slot: string): Position | undefined => reader.entries.get(`${slot}.name`)?.at
  const headings = new Map(reader.sections)
  return {
    entries: reader.entries,
    headings: reader.headings,
    faults: [...reader.faults, ...reader.inMarks],
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
})

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
