import { localDay } from '../adapters/clock/system-clock.ts'
import { ok, type Result } from '../domain/shared/result.ts'
import type { StoreTrouble } from '../ports/consultation-store.port.ts'
import type { TalkWithoutAid } from '../views/authoring/talks-without-aid.tsx'
import { keep, type Made } from './draft-making.ts'
import { store } from './outside.ts'
import { talkWords } from './talk-words.ts'

/** The talks without an aid that are kept here, the latest first. */
export async function talksWithoutAid(): Promise<Result<TalkWithoutAid[], StoreTrouble>> {
  const lists = await Promise.all([store.unfinished(), store.finished()])
  const talks: TalkWithoutAid[] = []
  for (const listed of lists) {
    if (!listed.ok) return listed
    for (const { id, withoutAid, aidTitle, lastAt } of listed.value)
      if (withoutAid) talks.push({ id, title: aidTitle, on: lastAt })
  }
  return ok(
    talks
      .toSorted((one, other) => other.on.localeCompare(one.on))
      .map((talk) => ({ ...talk, on: localDay(new Date(talk.on)) })),
  )
}

/** A draft of what was written of the choice in a talk. The talk stays as it is. */
export async function draftOfTalk(id: string): Made<StoreTrouble> {
  const opened = await store.open(id)
  if (!opened.ok) return opened
  const { beginningTexts } = await import('../renderings/aid-beginning.ts')
  const t = (await talkWords()).says('blank')
  return keep({ kind: 'template' }, beginningTexts(opened.value.facts, { t, day: localDay() }))
}
