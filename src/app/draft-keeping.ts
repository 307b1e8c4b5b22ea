import { indexedDbDrafts } from '../adapters/indexed-db/drafts.ts'
import type { DraftStore } from '../ports/draft-store.port.ts'
import { onThisMachine } from './outside.ts'

/** Longer than a disk takes, in milliseconds: what hangs must not keep a draft closed. */
const longestWait = 4000

const store = indexedDbDrafts(onThisMachine)
const onItsWay = new Set<Promise<unknown>>()

/** What was written in a draft that has been left may still be on its way: whoever reads drafts next waits for it. */
export function storedLater(stored: Promise<unknown>): void {
  const settled = stored.catch(() => undefined).finally(() => onItsWay.delete(settled))
  onItsWay.add(settled)
}

async function whenStored(): Promise<void> {
  if (onItsWay.size === 0) return
  await Promise.race([Promise.all(onItsWay), new Promise((resolve) => setTimeout(resolve, longestWait))])
}

/** Apart from outside.ts, so that the start page loads nothing of it. */
export const draftStore: DraftStore = {
  ...store,
  list: () => whenStored().then(store.list),
  open: (key) => whenStored().then(() => store.open(key)),
}
