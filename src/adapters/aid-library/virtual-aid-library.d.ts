declare module 'virtual:aid-library' {
  import type { Aid, AidListing } from '../../domain/aid/aid.schema.ts'

  /** Every aid of the library, the unusable ones with their reasons. */
  export const listings: AidListing[]
  /** The usable ones; each is a file of its own, fetched when it is asked for. */
  export const load: Record<string, () => Promise<{ default: Aid }>>
}
