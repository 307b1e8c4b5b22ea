import type { Span, WordsFile } from './words-file.ts'
import { itemLines, parentOf, trimmedEnd, wholeEnd } from './words-spans.ts'

interface Sibling extends Span {
  path: string
}

/** The entries of a section from top to bottom: headings with all below them, or single list items. */
function siblingsOf(text: string, { headings, entries }: WordsFile, path: string): Sibling[] {
  const isBeside = (other: string) => parentOf(other) === parentOf(path)
  if (headings.some((heading) => heading.path === path))
    return headings
      .filter((heading) => isBeside(heading.path))
      .map((heading) => ({
        path: heading.path,
        from: heading.span.from,
        to: trimmedEnd(text, wholeEnd(headings, heading, text)),
      }))
  return [...entries]
    .filter(([slot]) => isBeside(slot))
    .map(([slot, { span }]) => {
      const { from, to } = itemLines(text, span)
      return { path: slot, from, to: trimmedEnd(text, to) }
    })
    .sort((one, other) => one.from - other.from)
}

/** Entries change places; what stands between them stays where it is. */
export function movedWords(
  text: string,
  file: WordsFile,
  path: string,
  before: string | undefined,
): string | undefined {
  const siblings = siblingsOf(text, file, path)
  const moved = siblings.find((one) => one.path === path)
  const rest = siblings.filter((one) => one !== moved)
  const at = before === undefined ? rest.length : rest.findIndex((one) => one.path === before)
  if (!moved || at < 0) return undefined
  const order = rest.toSpliced(at, 0, moved)
  let made = ''
  let end = 0
  for (const [turn, { from, to }] of siblings.entries()) {
    const piece = order[turn] ?? moved
    made += text.slice(end, from) + text.slice(piece.from, piece.to)
    end = to
  }
  return made + text.slice(end)
}
