import { ok, type Result, trouble } from '../shared/result.ts'
import { FromHome } from './from-home.schema.ts'
import {
  beginningPattern,
  endPattern,
  folded,
  type HomePart,
  type HomeWords,
  headingPattern,
  homeParts,
  homeTextFormat,
  onOneLine,
} from './home-words.ts'

export type HomeTrouble =
  /** Nothing in it says that it came from this app. */
  | { code: 'not-from-home' }
  | { code: 'too-long'; limit: number }
  | { code: 'more-than-one' }
  | { code: 'newer'; format: number; known: number }
  /** Its last words are not there. */
  | { code: 'cut-short' }
  /** A part that cannot be read; `part` is `title` for its first line. */
  | { code: 'unclear'; part: HomePart | 'title' }
  /** A link that was cut off or altered. */
  | { code: 'link' }
  /** A file that cannot be read; `place` is the path of what is wrong. */
  | { code: 'file'; place: string }

/** In characters: a text with whatever a system of messages puts around it. */
export const longestPaste = 20_000

type Parts = Partial<Record<HomePart, string>>

/** Where the text itself is: what stands before it and after it is somebody's greeting. */
function bodyOf(pasted: string, words: HomeWords): Result<string, HomeTrouble> {
  if (pasted.length > longestPaste) return trouble({ code: 'too-long', limit: longestPaste })
  // Each line of a quoted message begins with such a mark.
  const text = onOneLine(pasted.replace(/^[ \t]*>[> \t]*/gmu, ''))
  const [begun, another] = [...text.matchAll(beginningPattern())]
  if (!begun) return trouble({ code: 'not-from-home' })
  if (another) return trouble({ code: 'more-than-one' })
  const format = Number(begun[1])
  if (format > homeTextFormat) return trouble({ code: 'newer', format, known: homeTextFormat })
  const rest = text.slice(begun.index + begun[0].length)
  const end = endPattern(words.end).exec(rest)
  return end ? ok(rest.slice(0, end.index)) : trouble({ code: 'cut-short' })
}

/** Whether it begins as a text in these words does. It may still be no whole one. */
export function isSaidIn(pasted: string, words: HomeWords): boolean {
  const text = onOneLine(pasted)
  const [begun] = text.matchAll(beginningPattern())
  if (!begun) return false
  const rest = folded(text.slice(begun.index + begun[0].length))
  return Object.values(words.kind).some((kind) => rest.startsWith(folded(kind)))
}

/** What stands under each heading, and before the first. A heading twice is no text of ours. */
function partsOf(body: string, words: HomeWords): Result<{ title: string; parts: Parts }, HomeTrouble> {
  const found = homeParts
    .flatMap((part) =>
      [...body.matchAll(headingPattern(words.headings[part]))].map((at) => ({
        part,
        from: at.index,
        to: at.index + at[0].length,
      })),
    )
    .sort((one, other) => one.from - other.from)
  const parts: Parts = {}
  for (const [place, { part, to }] of found.entries()) {
    if (parts[part] !== undefined) return trouble({ code: 'unclear', part })
    parts[part] = body.slice(to, found[place + 1]?.from).trim()
  }
  return ok({ title: body.slice(0, found[0]?.from).trim(), parts })
}

/** The items of `1) so 2) so`; what has no number is one item. */
function itemsOf(text = ''): string[] {
  const items: string[] = []
  let rest = text.trim()
  for (let number = 1; new RegExp(`^${number}\\)\\s`, 'u').test(`${rest} `); number += 1) {
    rest = rest.slice(`${number})`.length).trim()
    const next = new RegExp(`(?:^|\\s)${number + 1}\\)(?=\\s|$)`, 'u').exec(rest)
    items.push(rest.slice(0, next?.index).trim())
    rest = next ? rest.slice(next.index).trim() : ''
  }
  return [...items, rest].filter((item) => item !== '')
}

/** Which of the fixed answers was given; `undefined` where it is none of them. */
function answerIn<Answer extends string>(texts: Record<Answer, string>, text: string): Answer | undefined {
  const answers = Object.keys(texts) as Answer[]
  return answers.find((answer) => folded(texts[answer]) === folded(text))
}

function dayIn(text = ''): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/u.exec(text) ?? []
  return year === '' ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** `undefined`: it cannot be told which aid this is about. */
function aidIn(text: string, words: HomeWords): FromHome['aid'] | undefined {
  if (folded(text) === folded(words.noAid)) return null
  const [, id, version] = /\(\s*([a-z0-9-]+)\s+v?([\w.-]+)\s*\)\.?$/u.exec(text) ?? []
  return id === undefined || version === undefined ? undefined : { id, version }
}

/** The part in which something is wrong, by where the schema found it. */
const partAt = (path: readonly PropertyKey[]): HomePart | 'title' => {
  const [field] = path
  if (field === 'aid') return 'about'
  if (field === 'chosen') return 'thought'
  return homeParts.find((part) => part === field) ?? 'title'
}

/**
 * Reads a text that `homeText` wrote, as it comes out of a system of messages: line breaks lost or doubled, other quotes
 * and spaces, a greeting before it and a signature after it. Statements and the leaning are as yet only words: it takes
 * the aid to recognise them (`recognised`).
 */
export function readHomeText(pasted: string, words: HomeWords): Result<FromHome, HomeTrouble> {
  const body = bodyOf(pasted, words)
  if (!body.ok) return body
  const read = partsOf(body.value, words)
  if (!read.ok) return read
  const { title, parts } = read.value
  const kind = answerIn(words.kind, title)
  if (!kind) return trouble({ code: 'unclear', part: 'title' })
  const aid = aidIn(parts.about ?? '', words)
  if (aid === undefined) return trouble({ code: 'unclear', part: 'about' })
  const role = parts.role === undefined ? undefined : answerIn(words.role, parts.role)
  if (parts.role && !role) return trouble({ code: 'unclear', part: 'role' })
  const appetite = parts.appetite === undefined ? undefined : answerIn(words.appetite, parts.appetite)
  if (parts.appetite && !appetite) return trouble({ code: 'unclear', part: 'appetite' })
  const isNotYet = folded(parts.thought ?? '') === folded(words.notYet)
  const said = FromHome.safeParse({
    kind,
    day: dayIn(parts.day),
    aid,
    ownWords: parts.ownWords ?? '',
    priorities: itemsOf(parts.priorities).map((text) => ({ text })),
    questions: itemsOf(parts.questions),
    ...(role && { role }),
    ...(appetite && { appetite }),
    ...(isNotYet && { thought: { notYet: true } }),
    ...(parts.thought && !isNotYet && { chosen: parts.thought }),
    why: parts.why ?? '',
    happened: parts.happened ?? '',
  })
  if (said.success) return ok(said.data)
  return trouble({ code: 'unclear', part: partAt(said.error.issues[0]?.path ?? []) })
}
