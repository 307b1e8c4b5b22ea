import { randomId } from '../adapters/new-id/random-id.ts'
import type { Aid } from '../domain/aid/aid.schema.ts'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import type { FactOf } from '../domain/consultation/fact.schema.ts'
import { broughtFacts } from '../domain/from-home/brought-facts.ts'
import type { FromHome } from '../domain/from-home/from-home.schema.ts'
import { readHomeFile } from '../domain/from-home/home-file.ts'
import { asWritten } from '../domain/from-home/home-text.ts'
import type { HomeWords } from '../domain/from-home/home-words.ts'
import { type HomeTrouble, readHomeText } from '../domain/from-home/read-home-text.ts'
import { recognised } from '../domain/from-home/recognised.ts'
import { ok, type Result, trouble } from '../domain/shared/result.ts'
import type { Words } from '../i18n/translate.ts'
import type { AidTrouble } from '../ports/aid-source.port.ts'
import { homeWordsOf } from '../views/preparing/home-words-said.ts'
import { brought } from './brought.ts'
import { aids } from './outside.ts'
import { namedIn } from './prepare-named.ts'
import { talkWords } from './talk-words.ts'

/** Why nothing was opened, as a finished sentence. */
function saidOf(words: Words, home: HomeWords, found: HomeTrouble | AidTrouble): string {
  const t = words.says('from-home')
  if (found.code !== 'unclear') return t(`trouble.${found.code}`, { ...found })
  const part = found.part === 'title' ? t('trouble.firstLine') : home.headings[found.part]
  return t('trouble.unclear', { part })
}

async function aidOf({ aid }: FromHome): Promise<Result<Aid | null, AidTrouble>> {
  return aid ? aids.open(aid.id) : ok(null)
}

/**
 * Lays out what a new talk with this message begins with. Nothing is stored, and no talk that is kept here is touched.
 * It answers the aid that the talk is about (`null`: none), or why there is none as a finished sentence.
 */
async function bring(
  read: Result<FromHome, HomeTrouble>,
  source: FactOf<'home.brought'>['source'],
  words: Words,
): Promise<Result<string | null, string>> {
  const home = homeWordsOf(words.says(['from-home', 'decide', 'choices']))
  if (!read.ok) return trouble(saidOf(words, home, read.trouble))
  const opened = await aidOf(read.value)
  if (!opened.ok) return trouble(saidOf(words, home, opened.trouble))
  const aid = opened.value
  const named = aid ? namedIn(words, aid, words.language) : { priorities: [], options: [] }
  const said = recognised(read.value, named, (text) => asWritten(text, home))
  const begins = broughtFacts(aid?.facts ?? null, consultationFrom([]), { said, source, newId: randomId })
  brought.put({ aid: said.aid?.id ?? null, begins })
  return ok(said.aid?.id ?? null)
}

export async function bringText(pasted: string): Promise<Result<string | null, string>> {
  const words = await talkWords()
  const home = homeWordsOf(words.says(['from-home', 'decide', 'choices']))
  return bring(readHomeText(pasted, home), 'text', words)
}

export async function bringFile(text: string): Promise<Result<string | null, string>> {
  return bring(readHomeFile(text), 'file', await talkWords())
}
