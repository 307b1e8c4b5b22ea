import type { Span, WordsHeading } from './words-file.ts'

/** The heading that a place of words stands under; '' for the title's. */
export const parentOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('.'), 0))

/** Where everything below a heading ends. */
export function wholeEnd(headings: readonly WordsHeading[], heading: WordsHeading, text: string): number {
  const next = headings.slice(headings.indexOf(heading) + 1).find(({ depth }) => depth <= heading.depth)
  return next?.span.from ?? text.length
}

/** Where a text ends that goes on to a place, without the empty lines before it. */
export const trimmedEnd = (text: string, end: number): number => text.slice(0, end).trimEnd().length

/** A whole list item, its sign and its line among it. */
export function itemLines(text: string, { from, to }: Span): Span {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const end = text.indexOf('\n', to)
  return { from: start, to: end < 0 ? text.length : end + 1 }
}
