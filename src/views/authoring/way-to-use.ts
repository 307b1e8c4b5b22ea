import type { ReactNode } from 'react'
import type { Reviewer } from '../../domain/draft/draft-note.ts'
import type { NotRaised } from '../../domain/draft/next-version.ts'
import type { StaleTranslation } from '../../domain/draft/translation.ts'
import type { Claim } from '../../domain/draft/whose-work.ts'
import type { CalendarDay } from '../../domain/shared/calendar.ts'

/** An earlier version that the draft can be held beside. */
export type EarlierVersion =
  /** It was put to use on this machine. */
  | { key: string; is: 'used'; version: string; on: CalendarDay }
  /** The draft was begun as a copy of it. */
  | { key: string; is: 'copied'; version: string }
  /** The draft was begun from a file or a folder of this name. */
  | { key: string; is: 'opened'; name: string }

/** What stands in the way of use, each with what mends it. */
export type InTheWay =
  | { code: 'errors'; count: number }
  /** Places where the words of the empty form still stand. */
  | { code: 'unwritten'; count: number }
  /** Qualifying and certifying items that are not met. */
  | { code: 'standards'; count: number }
  /** Texts of other languages that say what the words said before. */
  | { code: 'translations'; stale: readonly StaleTranslation[] }
  | { code: 'not-own'; id: string; proposed: string }
  | ({ code: 'version-not-raised'; version: string } & NotRaised)
  | Claim

export interface UsePanelProps {
  earlier: readonly EarlierVersion[]
  besides: EarlierVersion | undefined
  onBesides: (key: string) => void
  /** What changed since the version beside it. */
  changes: ReactNode
  /** Absent while that is read. */
  inTheWay: readonly InTheWay[] | undefined
  /** Raises the version; its day is today. */
  onVersion: (version: string) => void
  /** Says that it was written today. */
  onWritten: () => void
  onOwn: (id: string) => void
  state: 'idle' | 'storing' | 'stored' | 'version-used' | 'failed'
  onUse: (said: { why: string; by: Reviewer }) => void
}
