import { origins } from 'virtual:library-origins'
import { type LibraryKeeping, libraryKeeping } from '../adapters/aid-library/library-keeping.ts'
import { systemClock } from '../adapters/clock/system-clock.ts'
import { libraryAtAddress } from '../adapters/library-at-address/library-at-address.ts'
import type { AidLibraries } from '../ports/aid-libraries.port.ts'
import { onThisMachine } from './outside.ts'

/** The origins that this deployment may ask for libraries. */
export const allowedOrigins = origins

/** The libraries that were added on this machine. */
export const libraries = async (): Promise<AidLibraries> =>
  (await import('./whole-library.ts')).librariesIn(onThisMachine)

export const keepingOfLibraries = async (): Promise<LibraryKeeping> =>
  libraryKeeping({ origins, at: libraryAtAddress(), libraries: await libraries(), clock: systemClock })
