import { sections } from '../../domain/aid/sections.ts'
import type { EditRefusal, WordsEdit } from '../../domain/draft/draft-edit.ts'
import {
  parseWordsFile,
  type Span,
  type WordsEntry,
  type WordsFile,
  type WordsHeading,
} from './words-file.ts'
import { movedWords } from './words-move.ts'
import { renamedPath, renamedWords } from './words-rename.ts'
import { itemLines, parentOf, trimmedEnd, wholeEnd } from './words-spans.ts'

type Edited = { text: string } | { refused: EditRefusal }

/** What stands in a heading that is made anew; its id says the same to the app. */
export type SectionNames = (section: string) => string

interface Splice extends Span {
  text: string
}

const spliced = (text: string, splices: readonly Splice[]): string =>
  [...splices]
    .sort((one, other) => other.from - one.from)
    .reduce((made, { from, to, text: piece }) => `${made.slice(0, from)}${piece}${made.slice(to)}`, text)

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
const lastOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1)
const depthOf = (path: string): number => (path === '' ? 1 : path.split('.').length + 1)

/** Sections whose words are single list items; the others have a heading for each of their entries. */
const listed: ReadonlySet<string> = new Set([
  'for',
  'not-for',
  'urgent',
  'check-first',
  'priorities',
  'next',
  'safety-net',
])

/** The heading that a slot stands under, and what it is there. */
function homeOf(slot: string): { heading: string; is: 'name' | 'prose' | 'item' } {
  if (slot === 'title') return { heading: '', is: 'name' }
  if (slot === 'about') return { heading: '', is: 'prose' }
  const [section = ''] = slot.split('.')
  const last = lastOf(slot)
  if (!listed.has(section) && last === 'name') return { heading: parentOf(slot), is: 'name' }
  const isResult = section === 'outcomes' && slot.split('.').length === 4
  if (!listed.has(section) && last === (isResult ? 'note' : 'about'))
    return { heading: parentOf(slot), is: 'prose' }
  return { heading: parentOf(slot), is: 'item' }
}

const headingLine = (depth: number, name: string, path: string): string =>
  `${'#'.repeat(depth)} ${name === '' ? '' : `${name} `}{#${path === '' ? 'title' : lastOf(path)}}`

/** Where a heading's own words end: at the next heading, or the end of the text. */
function ownEnd(headings: readonly WordsHeading[], heading: WordsHeading, text: string): number {
  const next = headings[headings.indexOf(heading) + 1]
  return trimmedEnd(text, next?.span.from ?? text.length)
}

/** Puts a heading where it belongs: behind what stands before it in its parent, sections in their own order. */
function withHeading(text: string, file: WordsFile, path: string, nameOf: SectionNames): string | undefined {
  if (path === '') return `${headingLine(1, '', '')}\n\n${text.trimStart()}`
  const parent = file.headings.find((heading) => heading.path === parentOf(path))
  if (!parent) return undefined
  const isSection = !path.includes('.')
  const order = sections as readonly string[]
  const later = isSection
    ? file.headings.find(
        ({ path: other, depth }) => depth === 2 && order.indexOf(other) > order.indexOf(path),
      )
    : undefined
  const at = trimmedEnd(text, later?.span.from ?? wholeEnd(file.headings, parent, text))
  const line = headingLine(depthOf(path), isSection ? nameOf(path) : '', path)
  return `${text.slice(0, at)}\n\n${line}\n\n${text.slice(at).trimStart()}`.replace(/\n{2,}$/, '\n')
}

function written(
  text: string,
  entry: WordsEntry,
  { is, heading }: ReturnType<typeof homeOf>,
  slot: string,
  said: string,
): Splice[] {
  const [first, ...more] = entry.pieces
  if (!first) return []
  if (is === 'name') return [{ ...first, text: headingLine(depthOf(heading), oneLine(said), heading) }]
  if (is === 'item') return [{ ...first, text: `{#${lastOf(slot)}} ${oneLine(said)}` }]
  // The blank lines between paragraphs go with them.
  const gone = more.map((piece, place): Splice => {
    const before = entry.pieces[place]?.to ?? piece.from
    const isNext = text.slice(before, piece.from).trim() === ''
    return { from: isNext ? before : piece.from, to: piece.to, text: '' }
  })
  return [{ ...first, text: said.trim() }, ...gone]
}

function takenOut(text: string, entry: WordsEntry, home: ReturnType<typeof homeOf>): Splice[] {
  if (home.is === 'name')
    return [{ ...entry.span, text: headingLine(depthOf(home.heading), '', home.heading) }]
  if (home.is === 'item') return [{ ...itemLines(text, entry.span), text: '' }]
  return entry.pieces.map((piece) => ({
    from: piece.from,
    to: piece.to + (/^\n+/.exec(text.slice(piece.to))?.[0].length ?? 0),
    text: '',
  }))
}

function addedUnder(
  text: string,
  file: WordsFile,
  heading: WordsHeading,
  slot: string,
  said: string,
): string {
  const { is, heading: path } = homeOf(slot)
  if (is === 'name')
    return spliced(text, [{ ...heading.span, text: headingLine(heading.depth, oneLine(said), path) }])
  if (is === 'prose') {
    const rest = text.slice(heading.span.to).trimStart()
    return `${text.slice(0, heading.span.to)}\n\n${said.trim()}\n${rest === '' ? '' : `\n${rest}`}`
  }
  const end = ownEnd(file.headings, heading, text)
  const last = text.slice(heading.span.to, end).trimEnd().split('\n').at(-1) ?? ''
  const gap = last.startsWith('- {#') ? '\n' : '\n\n'
  const rest = text.slice(end).trimStart()
  return `${text.slice(0, end)}${gap}- {#${lastOf(slot)}} ${oneLine(said)}\n${rest === '' ? '' : `\n${rest}`}`
}

function write(text: string, slot: string, said: string, nameOf: SectionNames): string | undefined {
  const home = homeOf(slot)
  let made = text
  // A heading stands under another: at most four are missing.
  for (let missing = 4; missing >= 0; missing--) {
    const file = parseWordsFile(made)
    const entry = file.entries.get(slot)
    if (entry) return spliced(made, written(made, entry, home, slot, said))
    const heading = file.headings.find(({ path }) => path === home.heading)
    if (heading) return addedUnder(made, file, heading, slot, said)
    const has = (path: string) => file.headings.some((one) => one.path === path)
    let next = home.heading
    while (next !== '' && !has(parentOf(next))) next = parentOf(next)
    const more = withHeading(made, file, has('') ? next : '', nameOf)
    if (more === undefined) return undefined
    made = more
  }
  return undefined
}

function drop(text: string, under: string): string | undefined {
  const { headings } = parseWordsFile(text)
  const heading = headings.find(({ path }) => path === under)
  if (!heading) return undefined
  const end = wholeEnd(headings, heading, text)
  return `${text.slice(0, heading.span.from)}${text.slice(end)}`.replace(/\n+$/, '\n')
}

/** What the words are once an edit is made: slot → Markdown. */
function wantedOf(before: WordsFile, edit: WordsEdit): Map<string, string> {
  const wanted = new Map([...before.entries].map(([slot, { prose }]) => [slot, prose]))
  if (edit.do === 'move') return wanted
  if (edit.do === 'rename') {
    const to = renamedPath(edit)
    const isOwn = (slot: string) => slot === edit.under || slot.startsWith(`${edit.under}.`)
    return new Map(
      [...wanted].map(([slot, said]) => [isOwn(slot) ? to + slot.slice(edit.under.length) : slot, said]),
    )
  }
  if (edit.do === 'drop') {
    for (const slot of wanted.keys()) if (slot.startsWith(`${edit.under}.`)) wanted.delete(slot)
    return wanted
  }
  const said = edit.text?.trim() ?? ''
  if (said === '') wanted.delete(edit.slot)
  else wanted.set(edit.slot, homeOf(edit.slot).is === 'prose' ? said.replace(/\r\n?/g, '\n') : oneLine(said))
  return wanted
}

const isSame = (file: WordsFile, wanted: ReadonlyMap<string, string>): boolean =>
  file.entries.size === wanted.size &&
  [...wanted].every(([slot, said]) => {
    const found = file.entries.get(slot)?.prose
    return found !== undefined && (found === said || oneLine(found) === oneLine(said))
  })

/**
 * Makes one change in the text of `<language>.md` and leaves every other word as it is. What comes out is read again:
 * it says just what the change asks for, and nothing that was safe has become a fault, or nothing is changed.
 * @param nameOf the words of a section's heading, where it has to be made
 */
export function editWords(text: string, edit: WordsEdit, nameOf: SectionNames): Edited {
  const before = parseWordsFile(text)
  const wanted = wantedOf(before, edit)
  const made = madeBy(text, before, edit, nameOf)
  if (made === undefined) return { refused: 'place-missing' }
  const after = parseWordsFile(made)
  return isSame(after, wanted) && after.faults.length <= before.faults.length
    ? { text: made }
    : { refused: 'text-means-more' }
}

function madeBy(text: string, before: WordsFile, edit: WordsEdit, nameOf: SectionNames): string | undefined {
  if (edit.do === 'drop') return drop(text, edit.under)
  if (edit.do === 'move') return movedWords(text, before, edit.under, edit.before)
  if (edit.do === 'rename') return renamedWords(text, before, edit)
  const said = edit.text?.trim() ?? ''
  if (said !== '') return write(text, edit.slot, said, nameOf)
  const entry = before.entries.get(edit.slot)
  return entry ? spliced(text, takenOut(text, entry, homeOf(edit.slot))) : text
}
