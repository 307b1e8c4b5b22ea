import { randomId } from '../adapters/new-id/random-id.ts'
import { packedLink } from '../adapters/summary-link/packed-link.ts'
import type { Aid } from '../domain/aid/aid.schema.ts'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import type { FactOf, NewFact } from '../domain/consultation/fact.schema.ts'
import { broughtFacts } from '../domain/from-home/brought-facts.ts'
import type { FromHome } from '../domain/from-home/from-home.schema.ts'
import { readHomeFile } from '../domain/from-home/home-file.ts'
import { asWritten } from '../domain/from-home/home-text.ts'
import type { HomeWords } from '../domain/from-home/home-words.ts'
import { type HomeTrouble, isSaidIn, readHomeText } from '../domain/from-home/read-home-text.ts'
import { type Named, recognised } from '../domain/from-home/recognised.ts'
import { ok, type Result, trouble } from '../domain/shared/result.ts'
import { languages, practiceLanguage } from '../i18n/languages.ts'
import type { Words } from '../i18n/translate.ts'
import type { AidTrouble } from '../ports/aid-source.port.ts'
import { homeWordsOf } from '../views/preparing/home-words-said.ts'
import { brought } from './brought.ts'
import { aids } from './outside.ts'
import { namedIn } from './prepare-named.ts'
import { talkWords } from './talk-words.ts'

type BringTrouble = HomeTrouble | AidTrouble | { code: 'language-not-loaded' }

const homeOf = (words: Words): HomeWords => homeWordsOf(words.says(['from-home', 'decide', 'choices']))

/** Why nothing was opened, as a finished sentence of the practice; it names what stands in the text as it stands there. */
function saidOf(words: Words, home: HomeWords, found: BringTrouble): string {
  const t = words.says('from-home')
  if (found.code !== 'unclear') return t(`trouble.${found.code}`, { ...found, end: home.end })
  const part = found.part === 'title' ? t('trouble.firstLine') : home.headings[found.part]
  return t('trouble.unclear', { part })
}

async function aidOf({ aid }: FromHome): Promise<Result<Aid | null, AidTrouble>> {
  return aid ? aids.open(aid.id) : ok(null)
}

/** What the aid calls its statements and choices: as the person read them first, then in every other language that it has. */
function namedInAll(words: Words, aid: Aid): Named {
  const all = [...new Set([words.language, ...Object.keys(aid.words)])].map((language) =>
    namedIn(words, aid, language),
  )
  return {
    priorities: all.flatMap(({ priorities }) => priorities),
    options: all.flatMap(({ options }) => options),
  }
}

const nothingNamed: Named = { priorities: [], options: [] }

/** The words of the page on which it was written, where the app has them. */
const wordsThere = ({ language = practiceLanguage }: FromHome): Promise<Words> => talkWords(language)

/** It is led in the language in which it was written. */
const ledIn = (language: string): NewFact[] =>
  language === practiceLanguage ? [] : [{ type: 'language.chosen', language, beside: false }]

/**
 * Lays out what a new talk with this message begins with. Nothing is stored, and no talk that is kept here is touched.
 * It answers the aid that the talk is about (`null`: none), or why there is none as a finished sentence.
 */
async function bring(
  { read, home }: { read: Result<FromHome, BringTrouble>; home?: HomeWords },
  source: FactOf<'home.brought'>['source'],
): Promise<Result<string | null, string>> {
  const words = await talkWords()
  const why = (found: BringTrouble) => trouble(saidOf(words, home ?? homeOf(words), found))
  if (!read.ok) return why(read.trouble)
  const opened = await aidOf(read.value)
  if (!opened.ok) return why(opened.trouble)
  const there = await wordsThere(read.value).catch(() => undefined)
  if (!there) return why({ code: 'language-not-loaded' })
  const aid = opened.value
  const named = aid ? namedInAll(there, aid) : nothingNamed
  const said = recognised(read.value, named, (text) => asWritten(text, homeOf(there)))
  const begins = broughtFacts(aid?.facts ?? null, consultationFrom([]), { said, source, newId: randomId })
  brought.put({ aid: said.aid?.id ?? null, begins: [...ledIn(there.language), ...begins] })
  return ok(said.aid?.id ?? null)
}

/** A link that carries a message, wherever it stands in what was pasted. */
const carrying = /#\/brought\/([\w-]+)/

async function readHomeLink(carried: string): Promise<Result<FromHome, HomeTrouble>> {
  const text = await packedLink.unpack(carried)
  return text.ok ? readHomeFile(text.value) : trouble({ code: 'link' })
}

function readIn(pasted: string, words: Words) {
  const home = homeOf(words)
  const read = readHomeText(pasted, home)
  return { home, read: read.ok ? ok({ ...read.value, language: words.language }) : read }
}

/** Read in the language in which it begins; the words of the others are fetched only where that is not the practice's. */
async function readInItsLanguage(pasted: string): Promise<Parameters<typeof bring>[0]> {
  const inPractice = await talkWords()
  const found = readIn(pasted, inPractice)
  const isNotInPractice = !found.read.ok && ['cut-short', 'unclear'].includes(found.read.trouble.code)
  if (!isNotInPractice || isSaidIn(pasted, found.home)) return found
  let isMissing = false
  for (const language of languages.filter((one) => one !== practiceLanguage)) {
    const words = await talkWords(language).catch(() => undefined)
    if (words && isSaidIn(pasted, homeOf(words))) return readIn(pasted, words)
    isMissing ||= !words
  }
  return isMissing ? { ...found, read: trouble({ code: 'language-not-loaded' }) } : found
}

/** The words of the page on which a link's message was written; undefined where it cannot be told, or they do not arrive. */
export async function writtenIn(link: string): Promise<Words | undefined> {
  const read = await readHomeLink(carrying.exec(link)?.[1] ?? '')
  return read.ok ? wordsThere(read.value).catch(() => undefined) : undefined
}

/** What was pasted is the text of a message, or a link that carries one. */
export async function bringText(pasted: string): Promise<Result<string | null, string>> {
  const [, carried] = carrying.exec(pasted) ?? []
  if (carried !== undefined) return bring({ read: await readHomeLink(carried) }, 'link')
  return bring(await readInItsLanguage(pasted), 'text')
}

export async function bringFile(text: string): Promise<Result<string | null, string>> {
  return bring({ read: readHomeFile(text) }, 'file')
}
