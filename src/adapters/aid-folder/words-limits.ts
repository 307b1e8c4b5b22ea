import { fault } from '../../domain/aid/finding.ts'
import { type LocatedFault, positionAt } from './aid-file.ts'

const mostLines = 5000
const mostOpenings = 200
const mostDepth = 12

/** Signs that the Markdown parser looks for a partner of, through all of the paragraph; no aid has more than a few. */
const mostInParagraph: readonly (readonly [RegExp, number])[] = [
  [/[*_]+/g, 1000],
  [/\[/g, 200],
  [/</g, 200],
  [/`+/g, 200],
]

/** Signs that open a quotation, a list or a picture; thousands of them keep the Markdown parser busy for minutes. */
const nested = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){13}/m
/** Of a heading the parser makes a piece for each word, and one list of them for each piece. */
const longHeading = /^ {0,3}#[^\r\n]{2000}/m
const indented = /^[ \t]{60}/m

/** The reason why a text is not handed to the Markdown parser at all, if there is one. */
export function refusedBeforeParsing(text: string): LocatedFault | undefined {
  const deep = nested.exec(text) ?? indented.exec(text)
  if (deep) return { ...fault('too-deep', { most: mostDepth }), ...positionAt(text, deep.index) }
  if (text.split('\n').length > mostLines) {
    return { ...fault('too-many-lines', { most: mostLines }), line: mostLines + 1, column: 1 }
  }
  const heading = longHeading.exec(text)
  if (heading) return { ...fault('words-broken', {}), ...positionAt(text, heading.index) }
  for (const opening of ['![', '[[', '](']) {
    const parts = text.split(opening)
    if (parts.length > mostOpenings) {
      return { ...fault('words-broken', {}), ...positionAt(text, parts[0]?.length ?? 0) }
    }
  }
  let offset = 0
  for (const paragraph of text.split(/(?<=\n[ \t]*\r?\n)/)) {
    if (mostInParagraph.some(([sign, most]) => (paragraph.match(sign)?.length ?? 0) > most))
      return { ...fault('words-broken', {}), ...positionAt(text, offset) }
    offset += paragraph.length
  }
  return undefined
}
