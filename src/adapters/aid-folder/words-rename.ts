import type { WordsEdit } from '../../domain/draft/draft-edit.ts'
import type { WordsFile } from './words-file.ts'
import { parentOf } from './words-spans.ts'

type Rename = WordsEdit & { do: 'rename' }

/** `options.splint` with the id `brace` is `options.brace`. */
export const renamedPath = ({ under, id }: Rename): string => `${parentOf(under)}.${id}`

/** The id in its braces, and nothing else; `undefined` where no words have it. */
export function renamedWords(
  text: string,
  { headings, entries }: WordsFile,
  { under, id }: Rename,
): string | undefined {
  const heading = headings.find(({ path }) => path === under)
  const span = heading?.span ?? entries.get(under)?.pieces[0]
  if (!span) return undefined
  const said = text.slice(span.from, span.to)
  const mark = `{#${under.slice(under.lastIndexOf('.') + 1)}}`
  const at = heading ? said.lastIndexOf(mark) : said.indexOf(mark)
  if (at < 0) return undefined
  const from = span.from + at
  return `${text.slice(0, from)}{#${id}}${text.slice(from + mark.length)}`
}
