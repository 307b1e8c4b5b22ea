import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { LocatedFault } from './aid-file.ts'
import { faultsInMarks } from './words-marks.ts'

/** A piece of a text as Markdown, with places counted from its own beginning. */
interface Piece {
  root: Root
  faults: readonly LocatedFault[]
}

/** The same with where it begins: so many lines and UTF-16 units into the text. */
export interface ReadPiece extends Piece {
  lines: number
  offset: number
}

const mostKept = 2000
const kept = new Map<string, Piece>()

/** While somebody writes, all pieces but one are as they were. */
function pieceOf(text: string): Piece {
  const known = kept.get(text)
  if (known) return known
  const root = fromMarkdown(text)
  const piece = { root, faults: faultsInMarks(root) }
  if (kept.size >= mostKept) kept.clear()
  kept.set(text, piece)
  return piece
}

/** What a heading does not end: code and HTML; and what is said once for the whole text: where a link leads. */
const reachesOver = /^ {0,3}(?:```|~~~|<)|^ {0,3}\[[^\]\n]+\]:/m

/** A text in pieces, each from one heading to the next; in one piece where something may reach over a heading. */
export function piecesOf(text: string): ReadPiece[] {
  const texts = reachesOver.test(text) ? [text] : text.split(/^(?=#{1,6}[ \t])/m)
  let lines = 0
  let offset = 0
  return texts.map((piece) => {
    const read = { ...pieceOf(piece), lines, offset }
    lines += piece.split(/\r\n|\n|\r/).length - 1
    offset += piece.length
    return read
  })
}
