import { indexedDbDrafts } from '../adapters/indexed-db/drafts.ts'
import { onThisMachine } from './outside.ts'

/** Apart from outside.ts, so that the start page loads nothing of it. */
export const draftStore = indexedDbDrafts(onThisMachine)
