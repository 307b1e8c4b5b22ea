import { aidLibrary } from '../adapters/aid-library/aid-library.ts'
import { indexedDbStore } from '../adapters/indexed-db/indexed-db-store.ts'
import { plainSeal } from '../adapters/seal/plain-seal.ts'

/** What the start page needs of the world outside; the talk's share is in wiring.ts. */
export const seal = plainSeal
export const store = indexedDbStore(seal)
export const aids = aidLibrary
