import type { Aid } from '../domain/aid/aid.schema.ts'
import type { AidIndex } from '../domain/aid/aid-index.ts'
import type { Area } from '../domain/aid/areas.ts'
import type { DraftTexts } from '../domain/draft/draft.ts'
import type { Result } from '../domain/shared/result.ts'

export type AidTrouble =
  | { code: 'aid-not-found'; aid: string }
  | { code: 'aid-unusable'; aid: string; lines: string[] }
  | { code: 'aid-not-loaded'; aid: string; detail: string }

export interface IndexTrouble {
  code: 'index-not-loaded'
  detail: string
}

/** Where aids come from. At hand at once is only which areas there are; the index and each aid are fetched when they are asked for. */
export interface AidSource {
  areas: readonly { area: Area; count: number }[]
  /** What finds an aid. Fetched once; after a failure it may be asked for again. */
  index(): Promise<Result<AidIndex, IndexTrouble>>
  open(id: string): Promise<Result<Aid, AidTrouble>>
  /** The texts that a usable aid was made from, byte for byte, for a draft of one's own. */
  texts(id: string): Promise<Result<DraftTexts, AidTrouble>>
}
