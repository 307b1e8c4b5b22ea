import { isSeq } from 'yaml'
import { entryEnd, entryStart, isBlock, lineStart, nextLine } from './facts-spans.ts'

/** Where the comments begin that stand right above a line. */
function withComments(text: string, line: number): number {
  const above = /(?:(?<=\n)[ \t]*#[^\n]*\n)+$/.exec(text.slice(Math.max(0, line - 4000), line))
  return above ? line - above[0].length : line
}

/**
 * The lines of one entry of a list go elsewhere in it, with the comments that stand right above them. Empty lines part
 * places, not entries: they stay.
 */
export function movedEntry(
  list: unknown,
  { from, to }: { from: number; to: number },
  text: string,
): string | undefined {
  if (!isSeq(list) || !isBlock(list)) return undefined
  const begin = withComments(text, lineStart(text, entryStart(list, 0, text)))
  const pieces = list.items.map((_, index) => {
    const start = index === 0 ? begin : nextLine(text, entryEnd(list, index - 1, text))
    const all = text.slice(start, nextLine(text, entryEnd(list, index, text)))
    const gap = /^(?:[ \t]*\n)*/.exec(all)?.[0] ?? ''
    return { gap, lines: all.slice(gap.length) }
  })
  const order = [...pieces]
  const [piece] = order.splice(from, 1)
  if (piece === undefined || !pieces.every(({ lines }) => lines.endsWith('\n'))) return undefined
  order.splice(to, 0, piece)
  const end = nextLine(text, entryEnd(list, list.items.length - 1, text))
  const made = order.map(({ lines }, place) => (pieces[place]?.gap ?? '') + lines)
  return `${text.slice(0, begin)}${made.join('')}${text.slice(end)}`
}
