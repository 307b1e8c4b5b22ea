import { localDay } from '../adapters/clock/system-clock.ts'
import type { FromHome } from '../domain/from-home/from-home.schema.ts'
import { nothingWritten } from '../domain/from-home/nothing-written.ts'
import type { Named } from '../domain/from-home/recognised.ts'
import type { Summary } from '../domain/summary/summary.schema.ts'
import type { OwnNotes } from '../domain/take-home/read-own-notes.ts'
import type { Words } from '../i18n/translate.ts'
import { aids } from './outside.ts'
import { keptInTab } from './prepare-kept.ts'
import { namedIn } from './prepare-named.ts'

/** What a person can answer to when they have thought over a summary. */
export interface ToThinkOver {
  title: string
  named: Named
  /** Nothing, what was written in this tab before, or what stands in the file's own notes. */
  begun: FromHome
  from: 'nothing' | 'tab' | 'file'
  /** Keeps it in the tab. */
  keep: (said: FromHome) => void
}

/** What was written about this very summary in this tab, else what its file holds, else nothing. */
function begunFor({ aid, reference = '' }: Summary, ofAid: FromHome['aid'], notes: OwnNotes | undefined) {
  const key = `read ${'none' in aid ? '' : aid.id} ${reference}`
  const kept = keptInTab.read(key)
  const nothing = nothingWritten({ kind: 'thought-over', day: localDay(), aid: ofAid })
  const noted = notes && { ...nothing, happened: notes.notes, questions: notes.questions }
  const from = kept ? 'tab' : noted ? 'file' : 'nothing'
  return {
    begun: kept ?? noted ?? nothing,
    from: from as ToThinkOver['from'],
    keep: (said: FromHome) => keptInTab.put(key, said),
  }
}

/**
 * The choices of a summary, and the statements of its aid where that is here. A file is read without its aid too: then
 * there are no statements to tap, and everything else.
 */
export async function toThinkOver(
  words: Words,
  summary: Summary,
  notes: OwnNotes | undefined,
): Promise<ToThinkOver> {
  const { aid, choices, language } = summary
  const { title } = aid
  const named: Named = {
    options: choices.options.map(({ id, name }) => ({ id, text: name })),
    priorities: [],
  }
  if ('none' in aid) return { title, named, ...begunFor(summary, null, notes) }
  const { id, version } = aid
  const opened = await aids.open(id)
  if (!opened.ok) return { title, named, ...begunFor(summary, { id, version }, notes) }
  const ofAid = namedIn(words, opened.value, language)
  const now = { id, version: opened.value.facts.version }
  return { title: ofAid.title, named: ofAid, ...begunFor(summary, now, notes) }
}
