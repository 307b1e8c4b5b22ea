import { workerReader } from '../adapters/draft-reader/worker-reader.ts'
import address from './draft-worker.ts?worker&url'
import { trustedScript } from './trusted-scripts.ts'

/** Reads and changes drafts in a worker of their own. */
export const draftReader = workerReader(
  () => new Worker(trustedScript(new URL(address, document.baseURI).href), { type: 'module' }),
)
