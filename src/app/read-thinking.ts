import { localDay } from '../adapters/clock/system-clock.ts'
import type { FromHome } from '../domain/from-home/from-home.schema.ts'
import { nothingWritten } from '../domain/from-home/nothing-written.ts'
import type { Named } from '../domain/from-home/recognised.ts'
import type { Summary } from '../domain/summary/summary.schema.ts'
import type { Words } from '../i18n/translate.ts'
import { aids } from './outside.ts'
import { namedIn } from './prepare-named.ts'

/** What a person can answer to when they have thought over a summary. */
export interface ToThinkOver {
  title: string
  named: Named
  empty: FromHome
}

const about = (aid: FromHome['aid']): FromHome =>
  nothingWritten({ kind: 'thought-over', day: localDay(), aid })

/**
 * The choices of a summary, and the statements of its aid where that is here. A file is read without its aid too: then
 * there are no statements to tap, and everything else.
 */
export async function toThinkOver(words: Words, { aid, choices, language }: Summary): Promise<ToThinkOver> {
  const { title } = aid
  const named: Named = {
    options: choices.options.map(({ id, name }) => ({ id, text: name })),
    priorities: [],
  }
  if ('none' in aid) return { title, named, empty: about(null) }
  const { id, version } = aid
  const opened = await aids.open(id)
  if (!opened.ok) return { title, named, empty: about({ id, version }) }
  const { facts } = opened.value
  const ofAid = namedIn(words, opened.value, language)
  return { title: ofAid.title, named: ofAid, empty: about({ id, version: facts.version }) }
}
