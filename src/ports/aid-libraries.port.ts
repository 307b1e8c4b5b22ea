import type { AidIndex } from '../domain/aid/aid-index.ts'
import type { LibraryEntry } from '../domain/library/library.schema.ts'
import type { LibraryContent } from '../domain/library/library-changes.ts'
import type { LibraryFileTrouble } from '../domain/library/read-library.ts'
import type { Result } from '../domain/shared/result.ts'
import type { StoreTrouble } from './consultation-store.port.ts'
import type { OwnAid } from './own-aids.port.ts'

/** A library that was added on this machine. */
export interface KeptLibrary {
  /** Made of its address: 12 hexadecimal digits. It stands in the ids of its aids. */
  key: string
  /** Of its folder, with a slash at the end. */
  address: string
  name: string
  publisher: string
  /** The day on which it was published. */
  date: string
  /** SHA-256 of its index. */
  index: string
  /** How many aids it lists. */
  count: number
  /** When it was last asked, UTC. */
  lookedAt: string
}

export type LibraryStoreTrouble =
  | StoreTrouble
  | { code: 'library-not-found' }
  /** It can be found but not read. */
  | { code: 'library-damaged' }

/** The libraries that were added on this machine, and the aids of theirs that were opened. They hold nothing about a patient. */
export interface AidLibraries {
  /** By name. What cannot be read is left out. */
  list(): Promise<Result<KeptLibrary[], StoreTrouble>>
  content(key: string): Promise<Result<LibraryContent, LibraryStoreTrouble>>
  /** What finds its aids, under the ids that they have here. */
  index(key: string): Promise<Result<AidIndex, LibraryStoreTrouble>>
  /** Answers only when the disk has it. */
  put(library: KeptLibrary, content: LibraryContent): Promise<Result<null, StoreTrouble>>
  /** With its index and the aids that were kept. */
  remove(key: string): Promise<Result<null, StoreTrouble>>
  /** An aid by its id here, as it was kept. */
  kept(id: string): Promise<Result<OwnAid, LibraryStoreTrouble>>
  keep(own: OwnAid): Promise<Result<null, StoreTrouble>>
}

/** Why nothing came from an address; `file` is its name there. */
export type AddressTrouble =
  | { code: 'library-not-reached'; file: string }
  | { code: 'library-answered'; file: string; status: number }
  | { code: 'library-too-large'; file: string; kilobytes: number }
  | { code: 'library-slow'; file: string; seconds: number }
  | { code: 'library-stopped' }
  /** Its size or SHA-256 is not the one that is listed. */
  | { code: 'library-file-differs'; file: string }

export type LibraryTrouble = AddressTrouble | LibraryFileTrouble | { code: 'library-older'; date: string }

/** How a library is asked: whoever waits may stop, and hears how much has come, in bytes. */
export interface Asking {
  signal?: AbortSignal | undefined
  onBytes?: ((soFar: number) => void) | undefined
}

export interface FoundLibrary {
  name: string
  publisher: string
  date: string
  index: string
  /** Absent where its index is the one that is known. */
  aids?: readonly LibraryEntry[]
}

/** What is asked of a library's own address. */
export interface LibraryAtAddress {
  /** @param known the SHA-256 of the index that is kept */
  library(
    address: string,
    known: string | undefined,
    how: Asking,
  ): Promise<Result<FoundLibrary, LibraryTrouble>>
  /** The text of an aid's file, whose size and hash are the listed ones. */
  aid(address: string, entry: LibraryEntry, how: Asking): Promise<Result<string, AddressTrouble>>
}
