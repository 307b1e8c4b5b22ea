import { bearsOnFigures, changesSince } from '../domain/draft/changes-since.ts'
import type { DraftReading } from '../domain/draft/draft-reading.ts'
import type { MergeUnit } from '../domain/draft/merge/merge.ts'
import { type KindOfChange, kindOfChange } from '../domain/draft/next-version.ts'
import type { SaidChanges } from '../renderings/aid-changes.ts'
import { draftChanges } from '../renderings/draft-changes.ts'
import { aidWords } from './aid-words.ts'
import { talkWords } from './talk-words.ts'

export interface Comparison {
  before: DraftReading
  now: DraftReading
  /** Absent where nothing differs. */
  kind?: KindOfChange
  said: SaidChanges
  units: readonly MergeUnit[]
}

/** What a draft changed of an earlier version, as a person reads it; `undefined` while one of them has no shape. */
export async function compared(before: DraftReading, now: DraftReading): Promise<Comparison | undefined> {
  if (!before.seen || !now.seen) return undefined
  const says = { all: await talkWords(), t: aidWords.says('draft') }
  const { changes, said } = draftChanges(before.seen, now.seen, says)
  const units = changesSince(before, now)
  const isOfFigures = kindOfChange(changes) === 'figures' || bearsOnFigures(units)
  return {
    before,
    now,
    ...(units.length > 0 && { kind: isOfFigures ? 'figures' : 'words' }),
    said,
    units,
  }
}
