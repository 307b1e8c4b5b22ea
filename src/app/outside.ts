import { aidLibrary } from '../adapters/aid-library/aid-library.ts'
import { lazyDatabase } from '../adapters/indexed-db/database.ts'
import { indexedDbStore } from '../adapters/indexed-db/indexed-db-store.ts'
import { indexedDbSignOffs } from '../adapters/indexed-db/sign-offs.ts'
import { localRecentAids } from '../adapters/recent-aids/local-recent-aids.ts'
import { plainSeal } from '../adapters/seal/plain-seal.ts'

/** What the start page needs of the world outside; the talk's share is in wiring.ts. */
export const seal = plainSeal
export const onThisMachine = { database: lazyDatabase(), seal }
export const store = indexedDbStore(onThisMachine)
export const signOffStore = indexedDbSignOffs(onThisMachine)
export const aids = aidLibrary
export const recentAids = localRecentAids
