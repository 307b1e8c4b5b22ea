import type { FromHome } from './from-home.schema.ts'
import {
  endPattern,
  folded,
  type HomePart,
  type HomeWords,
  headingPattern,
  homeParts,
  homeTextBeginning,
  longestHomeText,
  onOneLine,
} from './home-words.ts'
import { firstWords, type Named } from './recognised.ts'

/**
 * Somebody's words as they stand in the text: on one line, and never read as the text's own headings, beginning or end.
 * Where they hold such a heading, its colon becomes a dash.
 */
export function asWritten(text: string, words: HomeWords): string {
  const plain = Object.values(words.headings).reduce(
    (so, heading) => so.replace(headingPattern(heading), (found) => found.replace(/\s*[:：]$/u, ' -')),
    onOneLine(text).replace(/Weigh\s+Up/giu, (found) => found.replace(/\s+/gu, '')),
  )
  return plain.replace(
    new RegExp(endPattern(words.end).source, 'giu'),
    (found) => `${found.slice(0, 1)} ${found.slice(1)}`,
  )
}

/** `1) so 2) so`: within an item, the number of the next is not read as its beginning. */
function listed(items: readonly string[], words: HomeWords): string {
  return items
    .map((item) => asWritten(item, words))
    .filter((item) => item !== '')
    .map((item, place) => {
      const next = new RegExp(`(^|\\s)${place + 2}\\)(?=\\s|$)`, 'gu')
      return `${place + 1}) ${item.replace(next, `$1${place + 2}.`)}`
    })
    .join(' ')
}

/** `2026-11-26` as `26/11/2026`, which reads the same in every language that is written here. */
const dayWritten = (day: string): string => day.split('-').reverse().join('/')

function thoughtOf({ thought, chosen = '' }: FromHome, words: HomeWords): string {
  return thought && 'notYet' in thought ? words.notYet : asWritten(chosen, words)
}

type Shorter = (priority: FromHome['priorities'][number]) => string
const whole: Shorter = ({ text }) => text

/** What the aid is about; its choices come after a colon. */
const beginningOf = (title: string): string => title.split(/[:：]/u)[0] ?? title

/** What stands under each heading; `''`: nothing, and the heading is left out. */
function contents(
  said: FromHome,
  title: string,
  words: HomeWords,
  shorter: Shorter,
): Record<HomePart, string> {
  return {
    about: said.aid
      ? `${asWritten(beginningOf(title), words)} (${said.aid.id} ${said.aid.version})`
      : words.noAid,
    day: dayWritten(said.day),
    ownWords: asWritten(said.ownWords, words),
    priorities: listed(
      said.priorities.map((priority) => shorter(priority)),
      words,
    ),
    questions: listed(said.questions, words),
    role: said.role ? words.role[said.role] : '',
    appetite: said.appetite ? words.appetite[said.appetite] : '',
    thought: thoughtOf(said, words),
    why: asWritten(said.why, words),
    happened: asWritten(said.happened, words),
  }
}

function laidOut(said: FromHome, title: string, words: HomeWords, shorter: Shorter): string {
  const under = contents(said, title, words, shorter)
  const lines = homeParts
    .filter((part) => under[part] !== '')
    .map((part) => `${words.headings[part]}: ${under[part]}`)
  return [`${homeTextBeginning} ${words.kind[said.kind]}`, ...lines, words.end].join('\n')
}

/** What the text says of the aid. */
export interface AidSaid {
  /** Not used where there is no aid. */
  title: string
  priorities: Named['priorities']
}

export interface HomeText {
  /** Whole: what the person wrote is never cut. Over `longestHomeText` a practice's own messages do not hold it. */
  text: string
  /** The aid's statements stand in it by their first words, so that more of the person's own fits. */
  isShortened: boolean
}

/**
 * A message from home as a plain text that anybody can read. Where it would be too long, the aid's statements are said by
 * their first words and three dots, by which they can still be told apart.
 */
export function homeText(said: FromHome, { title, priorities }: AidSaid, words: HomeWords): HomeText {
  const text = laidOut(said, title, words, whole)
  if (text.length <= longestHomeText) return { text, isShortened: false }
  const short = laidOut(said, title, words, ({ id, text: full }) =>
    id === undefined ? full : firstWords(id, full, priorities),
  )
  return short.length < text.length ? { text: short, isShortened: true } : { text, isShortened: false }
}

/** What the person wrote or chose, the longest first: that is what can be shortened. */
export function longestParts(said: FromHome, words: HomeWords): HomePart[] {
  const under = contents(said, '', words, whole)
  const theirs = ['ownWords', 'priorities', 'questions', 'why', 'happened'] as const
  return theirs
    .filter((part) => under[part] !== '')
    .sort((one, other) => under[other].length - under[one].length)
}

/** Whether anything at all was said. */
export const saysSomething = (said: FromHome): boolean =>
  [said.ownWords, said.why, said.happened].some((text) => folded(text) !== '') ||
  said.priorities.length > 0 ||
  said.questions.length > 0 ||
  [said.role, said.appetite, said.thought].some((answer) => answer !== undefined)
