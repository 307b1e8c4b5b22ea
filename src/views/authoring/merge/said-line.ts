import type { DraftReading } from '../../../domain/draft/draft-reading.ts'
import type { Says, Words } from '../../../i18n/translate.ts'

export type MergePart = 'figures' | 'words' | 'facts'

/** What stands at one place in either version; `''` where nothing does. */
export interface SaidLine {
  part: MergePart
  name: string
  mine: string
  theirs: string
  /** What stood there in the version that both began from; absent where none is known. */
  base?: string
}

export interface MergeSays {
  t: Says<['draft-merge', 'draft', 'cards']>
  all: Words
}

/** The two versions, as they were read. */
export interface Both {
  mine: DraftReading
  theirs: DraftReading
  /** The one version that both began from. */
  base?: DraftReading
}
