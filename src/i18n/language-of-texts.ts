import type { AidTexts } from './translate.ts'

/** What has no letters is of every language. */
const hasLetters = /\p{L}/u
/** A single word may be one of the person's own. */
const hasWords = /\S\s\S/

interface KnownTexts {
  page: string
  /** The language that the aid was written in. */
  source: string
  /** What was said in the language of the page. */
  said: { has(text: string): boolean }
  /** What is there in the aid's language alone. */
  heard: ReadonlySet<string>
  aid: AidTexts | undefined
}

const textsOf = ({ words, facts }: AidTexts, source: string): string[] => [
  ...Object.values(words[source] ?? {}),
  ...facts.sources.map(({ title }) => title),
]

/** The same question is asked with every change of the page, and what is heard only grows. */
function onceAsked(isOne: (text: string) => boolean, grown: () => number): (text: string) => boolean {
  const known = new Map<string, { is: boolean; at: number }>()
  return (text) => {
    const before = known.get(text)
    if (before && (before.is || before.at === grown())) return before.is
    const is = isOne(text)
    known.set(text, { is, at: grown() })
    return is
  }
}

/** In which language a text on the page is; `undefined` where it is somebody's own, or in several. */
export function languageOfTexts({ page, source, said, heard, aid }: KnownTexts) {
  const ofAid = aid ? textsOf(aid, source) : []
  const whole = new Set(ofAid.map((text) => text.trim()))
  const grown = () => heard.size
  // Prose stands on the page in pieces, and a name with more around it.
  const isPiece = onceAsked(
    (text) => hasWords.test(text) && [...ofAid, ...heard].some((one) => one.includes(text)),
    grown,
  )
  const holdsOne = onceAsked(
    (text) => hasWords.test(text) && [...heard].some((one) => hasWords.test(one) && text.includes(one)),
    grown,
  )
  const languageOf = (text: string): string | undefined => {
    if (!hasLetters.test(text)) return undefined
    if (said.has(text)) return page
    if (heard.has(text) || whole.has(text) || isPiece(text)) return source
    const parts = text.split(/ · |: /)
    const of = parts.length > 1 ? new Set(parts.map(languageOf)) : undefined
    if (of?.size === 1) return [...of][0]
    return !of?.has(page) && holdsOne(text) ? source : undefined
  }
  return languageOf
}
