import type { LibraryEntry, LibraryManifest } from './library.schema.ts'

export const manifestFile = 'library.json'

const short = (hash: string): string => hash.slice(0, 12)

/** The files of a library have names made of their hashes: nothing that is listed can point elsewhere. */
export const indexFileOf = ({ index }: Pick<LibraryManifest, 'index'>): string =>
  `index-${short(index.sha256)}.json`

export const aidFileOf = ({ id, sha256 }: Pick<LibraryEntry, 'id' | 'sha256'>): string =>
  `aids/${id}-${short(sha256)}.aid.json`
