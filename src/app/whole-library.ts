import { withLibraries } from '../adapters/aid-library/with-libraries.ts'
import { withOwnAids } from '../adapters/aid-library/with-own-aids.ts'
import { indexedDbLibraries } from '../adapters/indexed-db/libraries.ts'
import { indexedDbOwnAids } from '../adapters/indexed-db/own-aids.ts'
import type { Tools } from '../adapters/indexed-db/sealed-texts.ts'
import type { AidLibraries } from '../ports/aid-libraries.port.ts'
import type { AidSource } from '../ports/aid-source.port.ts'
import type { OwnAids } from '../ports/own-aids.port.ts'

/** Everything that finds and opens aids beyond those that ship. Fetched only where there are some, or one comes. */
export function wholeLibrary(
  shipped: AidSource,
  tools: Tools,
): { aids: AidSource; ownAids: OwnAids; libraries: AidLibraries } {
  const ownAids = indexedDbOwnAids(tools)
  const libraries = indexedDbLibraries(tools)
  const aids = withLibraries(withOwnAids(shipped, ownAids), libraries, async (address, entry) => {
    const { fetchAid } = await import('./aid-of-library.ts')
    return fetchAid(address, entry)
  })
  return { aids, ownAids, libraries }
}
