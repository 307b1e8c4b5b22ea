import { aidLibrary } from '../adapters/aid-library/aid-library.ts'
import { lazyDatabase } from '../adapters/indexed-db/database.ts'
import { indexedDbStore } from '../adapters/indexed-db/indexed-db-store.ts'
import { indexedDbSignOffs } from '../adapters/indexed-db/sign-offs.ts'
import { localRecentAids } from '../adapters/recent-aids/local-recent-aids.ts'
import { plainSeal } from '../adapters/seal/plain-seal.ts'
import { broadcastNews } from '../adapters/stored-news/broadcast-news.ts'
import { tellingStore } from '../adapters/stored-news/telling-store.ts'
import { isOwn } from '../domain/aid/aid-index.ts'
import type { AidSource } from '../ports/aid-source.port.ts'
import type { OwnAids } from '../ports/own-aids.port.ts'

/** What the start page needs of the world outside; the talk's share is in wiring.ts. */
export const seal = plainSeal
export const onThisMachine = { database: lazyDatabase(), seal }
export const store = tellingStore(indexedDbStore(onThisMachine), broadcastNews)
export const signOffStore = indexedDbSignOffs(onThisMachine)
/** The aids that were put to use on this machine. Fetched only where there are some, or one is put to use. */
export const ownAids = async (): Promise<OwnAids> =>
  (await import('../adapters/indexed-db/own-aids.ts')).indexedDbOwnAids(onThisMachine)
const withOwn = async (): Promise<AidSource> => {
  const { withOwnAids } = await import('../adapters/aid-library/with-own-aids.ts')
  return withOwnAids(aidLibrary, await ownAids())
}
const hasOwn = async () => (await (await onThisMachine.database()).count('ownAids')) > 0
export const aids: AidSource = {
  areas: aidLibrary.areas,
  index: async () => ((await hasOwn().catch(() => false)) ? (await withOwn()).index() : aidLibrary.index()),
  open: async (id) => (isOwn(id) ? (await withOwn()).open(id) : aidLibrary.open(id)),
  texts: async (id) => (isOwn(id) ? (await withOwn()).texts(id) : aidLibrary.texts(id)),
}
export const recentAids = localRecentAids
