import type { Seal } from '../../ports/seal.port.ts'
import type { Database } from './database.ts'

/** What reading and writing share. */
export interface Tools {
  database: () => Promise<Database>
  seal: Seal
}

/** What is sealed of a consultation for lists. */
export interface Shown {
  /** `''`: without an aid. */
  aidId: string
  aidTitle: string
}

/** Binds a sealed text to its place, so that two cannot be swapped. */
export const tagOf = (
  kind:
    | 'fact'
    | 'aid'
    | 'shown'
    | 'sign-off'
    | 'draft'
    | 'draft-shown'
    | 'own-aid'
    | 'own-aid-shown'
    | 'library',
  ...name: (string | number)[]
) => [kind, ...name].join('\n')
