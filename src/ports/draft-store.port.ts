import type { Draft, ListedDraft } from '../domain/draft/draft.ts'
import type { Result } from '../domain/shared/result.ts'
import type { StoreTrouble } from './consultation-store.port.ts'

export type DraftTrouble =
  | StoreTrouble
  | { code: 'draft-not-found' }
  /** It can be found but not read; `remains` is what is there, for a download. */
  | { code: 'draft-damaged'; remains: string }
  /** Another window has stored it since this one read it. */
  | { code: 'draft-stored-elsewhere' }

/** Refuses where another draft has that key by now. */
export type PutBack = () => Promise<Result<null, DraftTrouble>>

/** Keeps the drafts of aids on this machine. `save` answers only when the disk has it. */
export interface DraftStore {
  /** The latest first. */
  list(): Promise<Result<ListedDraft[], DraftTrouble>>
  /** `turn` counts how often it was stored. */
  open(key: string): Promise<Result<{ draft: Draft; turn: number }, DraftTrouble>>
  /**
   * @param turn as it was opened or last saved; 0 for one that was never stored
   * @returns the next turn
   */
  save(draft: Draft, turn: number): Promise<Result<number, DraftTrouble>>
  /** Answers the way to put it back just as it was, for as long as the page is open. */
  remove(key: string): Promise<Result<PutBack, DraftTrouble>>
}
