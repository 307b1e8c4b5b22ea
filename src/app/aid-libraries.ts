import { origins } from 'virtual:library-origins'
import { type LibraryKeeping, libraryKeeping } from '../adapters/aid-library/library-keeping.ts'
import { systemClock } from '../adapters/clock/system-clock.ts'
import { libraryAtAddress } from '../adapters/library-at-address/library-at-address.ts'
import { libraries } from './outside.ts'

/** The origins that this deployment may ask for libraries. */
export const allowedOrigins = origins

export const keepingOfLibraries = async (): Promise<LibraryKeeping> =>
  libraryKeeping({ origins, at: libraryAtAddress(), libraries: await libraries(), clock: systemClock })
