import type { ShippedAids } from '../adapters/aid-library/aid-library.ts'
import { withLibraries } from '../adapters/aid-library/with-libraries.ts'
import { withOwnAids } from '../adapters/aid-library/with-own-aids.ts'
import { withTexts } from '../adapters/aid-library/with-texts.ts'
import { indexedDbLibraries } from '../adapters/indexed-db/libraries.ts'
import { indexedDbOwnAids } from '../adapters/indexed-db/own-aids.ts'
import type { Tools } from '../adapters/indexed-db/sealed-texts.ts'
import type { AidLibraries } from '../ports/aid-libraries.port.ts'
import type { AidSource } from '../ports/aid-source.port.ts'
import type { OwnAids } from '../ports/own-aids.port.ts'

export const ownAidsIn: (tools: Tools) => OwnAids = indexedDbOwnAids
export const librariesIn: (tools: Tools) => AidLibraries = indexedDbLibraries

/** Everything that finds and opens aids, those beyond the ones that ship and the texts of all among them. */
export const wholeLibrary = (shipped: ShippedAids, tools: Tools): AidSource =>
  withLibraries(
    withOwnAids(withTexts(shipped), ownAidsIn(tools)),
    librariesIn(tools),
    async (address, entry) => (await import('./aid-of-library.ts')).fetchAid(address, entry),
  )
