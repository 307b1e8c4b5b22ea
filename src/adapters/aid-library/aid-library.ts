import { listings, load } from 'virtual:aid-library'
import type { Aid, AidListing } from '../../domain/aid/aid.schema.ts'
import { ok, trouble } from '../../domain/shared/result.ts'
import type { AidSource } from '../../ports/aid-source.port.ts'

type Loaders = Readonly<Record<string, () => Promise<{ default: Aid }>>>

/** Aids as the build checked and packed them: they are trusted here and not held against the schema again. */
export function aidLibraryFrom(listed: readonly AidListing[], loaders: Loaders): AidSource {
  return {
    listings: listed,
    async open(id) {
      const listing = listed.find((entry) => entry.id === id)
      if (listing?.unusable) return trouble({ code: 'aid-unusable', aid: id, lines: listing.unusable })
      const loader = Object.hasOwn(loaders, id) ? loaders[id] : undefined
      if (!listing || !loader) return trouble({ code: 'aid-not-found', aid: id })
      try {
        return ok((await loader()).default)
      } catch (error) {
        return trouble({
          code: 'aid-not-loaded',
          aid: id,
          detail: error instanceof Error ? error.message : String(error),
        })
      }
    },
  }
}

export const aidLibrary: AidSource = aidLibraryFrom(listings, load)
