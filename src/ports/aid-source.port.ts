import type { Aid, AidListing } from '../domain/aid/aid.schema.ts'
import type { Result } from '../domain/shared/result.ts'

export type AidTrouble =
  | { code: 'aid-not-found'; aid: string }
  | { code: 'aid-unusable'; aid: string; lines: string[] }
  | { code: 'aid-not-loaded'; aid: string; detail: string }

/** Where aids come from. The listing is small and at hand at once; an aid itself is fetched when it is opened. */
export interface AidSource {
  listings: readonly AidListing[]
  open(id: string): Promise<Result<Aid, AidTrouble>>
}
