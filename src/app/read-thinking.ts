import { localDay } from '../adapters/clock/system-clock.ts'
import type { Aid } from '../domain/aid/aid.schema.ts'
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
  /** Absent where it is not here, or where there is none. */
  aid: Aid | undefined
  /** Nothing, what was written in this tab before, or the questions that stand in the file. */
  begun: FromHome
  /** What stands in the file for the person alone: it goes to nobody unless they add it. */
  notes: string
  from: 'nothing' | 'tab' | 'file'
  /** Keeps it in the tab. */
  keep: (said: FromHome) => void
}

/**
 * What was written about this very summary in this tab, else what its file holds, else nothing. A copy for somebody and a
 * file with other notes are not it: nobody reads there what was written over another one.
 */
function begunFor(
  { aid, reference = '', copy }: Summary,
  ofAid: FromHome['aid'],
  notes: OwnNotes | undefined,
) {
  const key = `read ${'none' in aid ? '' : aid.id} ${reference} ${JSON.stringify([copy, notes])}`
  const kept = keptInTab.read(key)
  const nothing = nothingWritten({ kind: 'thought-over', day: localDay(), aid: ofAid })
  const noted = notes && { ...nothing, questions: notes.questions }
  const from = kept ? 'tab' : noted ? 'file' : 'nothing'
  return {
    begun: kept ?? noted ?? nothing,
    notes: notes?.notes ?? '',
    from: from as ToThinkOver['from'],
    keep: (said: FromHome) => keptInTab.put(key, said),
  }
}

/** Of a summary that was opened. A file is read without its aid too. */
export async function toThinkOver(summary: Summary, notes: OwnNotes | undefined): Promise<ToThinkOver> {
  if ('none' in summary.aid) return { aid: undefined, ...begunFor(summary, null, notes) }
  const { id, version } = summary.aid
  const opened = await aids.open(id)
  if (!opened.ok) return { aid: undefined, ...begunFor(summary, { id, version }, notes) }
  const aid = opened.value
  return { aid, ...begunFor(summary, { id, version: aid.facts.version }, notes) }
}

/**
 * What the summary is about, its choices, and the statements of its aid: in the language of the page where the aid is here,
 * else as the summary says them, and then without statements to tap.
 */
export function toTap(words: Words, { aid: { title }, choices }: Summary, aid: Aid | undefined): ToTap {
  if (aid) {
    const named = namedIn(words, aid, words.language)
    return { title: named.title, named }
  }
  const options = choices.options.map(({ id, name }) => ({ id, text: name }))
  return { title, named: { options, priorities: [] } }
}

interface ToTap {
  title: string
  named: Named
}
