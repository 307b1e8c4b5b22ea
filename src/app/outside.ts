import { aidLibrary } from '../adapters/aid-library/aid-library.ts'
import { lazyDatabase } from '../adapters/indexed-db/database.ts'
import { indexedDbStore } from '../adapters/indexed-db/indexed-db-store.ts'
import { indexedDbSignOffs } from '../adapters/indexed-db/sign-offs.ts'
import { localRecentAids } from '../adapters/recent-aids/local-recent-aids.ts'
import { plainSeal } from '../adapters/seal/plain-seal.ts'
import { broadcastNews } from '../adapters/stored-news/broadcast-news.ts'
import { tellingStore } from '../adapters/stored-news/telling-store.ts'
import { isNotShipped } from '../domain/aid/aid-index.ts'
import type { AidSource } from '../ports/aid-source.port.ts'

/** What the start page needs of the world outside; the talk's share is in wiring.ts. */
export const seal = plainSeal
export const onThisMachine = { database: lazyDatabase(), seal }
export const store = tellingStore(indexedDbStore(onThisMachine), broadcastNews)
export const signOffStore = indexedDbSignOffs(onThisMachine)
/** With the aids beyond those that ship, and the texts of all: fetched only where there are some, or texts are wanted. */
const whole = async () => (await import('./whole-library.ts')).wholeLibrary(aidLibrary, onThisMachine)
const hasMore = async () => {
  const database = await onThisMachine.database()
  return (await database.count('ownAids')) + (await database.count('libraries')) > 0
}
export const aids: AidSource = {
  areas: aidLibrary.areas,
  index: async () => ((await hasMore().catch(() => false)) ? await whole() : aidLibrary).index(),
  open: async (id) => (isNotShipped(id) ? await whole() : aidLibrary).open(id),
  texts: async (id) => (await whole()).texts(id),
}
export const recentAids = localRecentAids
