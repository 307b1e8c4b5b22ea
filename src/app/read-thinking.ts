import { localDay } from '../adapters/clock/system-clock.ts'
import type { FromHome } from '../domain/from-home/from-home.schema.ts'
import { nothingWritten } from '../domain/from-home/nothing-written.ts'
import type { Named } from '../domain/from-home/recognised.ts'
import type { Summary } from '../domain/summary/summary.schema.ts'
import type { OwnNotes } from '../domain/take-home/read-own-notes.ts'
import type { Words } from '../i18n/translate.ts'
import { aids } from './outside.ts'
import { namedIn } from './prepare-named.ts'

/** What a person can answer to when they have thought over a summary. */
export interface ToThinkOver {
  title: string
  named: Named
  /** Nothing, or what stands in the file's own notes. */
  begun: FromHome
  /** Something was written in the file. */
  hasNotes: boolean
}

const about = (aid: FromHome['aid'], notes: OwnNotes | undefined): FromHome => ({
  ...nothingWritten({ kind: 'thought-over', day: localDay(), aid }),
  ...(notes && { happened: notes.notes, questions: notes.questions }),
})

/**
 * The choices of a summary, and the statements of its aid where that is here. A file is read without its aid too: then
 * there are no statements to tap, and everything else.
 */
export async function toThinkOver(
  words: Words,
  { aid, choices, language }: Summary,
  notes: OwnNotes | undefined,
): Promise<ToThinkOver> {
  const { title } = aid
  const hasNotes = notes !== undefined
  const named: Named = {
    options: choices.options.map(({ id, name }) => ({ id, text: name })),
    priorities: [],
  }
  if ('none' in aid) return { title, named, begun: about(null, notes), hasNotes }
  const { id, version } = aid
  const opened = await aids.open(id)
  if (!opened.ok) return { title, named, begun: about({ id, version }, notes), hasNotes }
  const { facts } = opened.value
  const ofAid = namedIn(words, opened.value, language)
  const begun = about({ id, version: facts.version }, notes)
  return { title: ofAid.title, named: ofAid, begun, hasNotes }
}
