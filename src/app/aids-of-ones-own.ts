import type { OwnAids } from '../ports/own-aids.port.ts'
import { onThisMachine } from './outside.ts'

/** The aids that were put to use on this machine. Apart from outside.ts, so that the start page loads nothing of it. */
export const ownAids = async (): Promise<OwnAids> =>
  (await import('./whole-library.ts')).ownAidsIn(onThisMachine)
