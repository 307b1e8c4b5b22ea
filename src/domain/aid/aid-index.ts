import type { AidListing } from './aid.schema.ts'

/** What the build knows of a usable aid when it lists it. */
export interface AidToList extends AidListing {
  /** Everyday words, medicines and conditions by which people look for it. */
  synonyms: string
}

/** An aid that did not pass its checks: it is named, with its first errors as finished lines, and cannot be opened. */
export interface UnusableAid {
  id: string
  title: string
  reasons: string[]
}

/** Every aid of a library with the words that find it, prepared once so that a keystroke need not read ten thousand texts. */
export interface AidIndex {
  /** The usable ones, by title. */
  aids: readonly AidListing[]
  unusable: readonly UnusableAid[]
  /** Every word of theirs that tells something, plain, each once. */
  words: readonly string[]
  /** For each word where it stands: `place of the aid × number of fields + field`, each less the one before. */
  at: readonly (readonly number[])[]
}

/** What a word weighs by where it stands: as the title's first, in the title, the synonyms, the area, the one line. */
export const fieldWeights = [9, 8, 6, 3, 2] as const

/**
 * An aid that was put to use on this machine has an id that begins like this, and none that ships has: so neither can
 * ever stand in the place of the other.
 */
export const ownBeginning = 'own-'

export const isOwn = (id: string): boolean => id.startsWith(ownBeginning)

/** Neither in the app nor among its files: of one's own, or from a library (`id-in-library.ts`). */
export const isNotShipped = (id: string): boolean => /^(own|lib)-/.test(id)
