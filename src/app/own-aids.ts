import { aidLibrary } from '../adapters/aid-library/aid-library.ts'
import { withOwnAids } from '../adapters/aid-library/with-own-aids.ts'
import { indexedDbOwnAids } from '../adapters/indexed-db/own-aids.ts'
import { onThisMachine } from './this-machine.ts'

/** The aids that were put to use on this machine. */
export const ownAids = indexedDbOwnAids(onThisMachine)
export const aidsWithOwn = withOwnAids(aidLibrary, ownAids)
