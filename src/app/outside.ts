import { aidLibrary } from '../adapters/aid-library/aid-library.ts'
import { withOwnAids } from '../adapters/aid-library/with-own-aids.ts'
import { lazyDatabase } from '../adapters/indexed-db/database.ts'
import { indexedDbStore } from '../adapters/indexed-db/indexed-db-store.ts'
import { indexedDbOwnAids } from '../adapters/indexed-db/own-aids.ts'
import { indexedDbSignOffs } from '../adapters/indexed-db/sign-offs.ts'
import { localRecentAids } from '../adapters/recent-aids/local-recent-aids.ts'
import { plainSeal } from '../adapters/seal/plain-seal.ts'
import { broadcastNews } from '../adapters/stored-news/broadcast-news.ts'
import { tellingStore } from '../adapters/stored-news/telling-store.ts'

/** What the start page needs of the world outside; the talk's share is in wiring.ts. */
export const seal = plainSeal
export const onThisMachine = { database: lazyDatabase(), seal }
export const store = tellingStore(indexedDbStore(onThisMachine), broadcastNews)
export const signOffStore = indexedDbSignOffs(onThisMachine)
export const ownAids = indexedDbOwnAids(onThisMachine)
export const aids = withOwnAids(aidLibrary, ownAids)
export const recentAids = localRecentAids
