import { type AddressTrouble, libraryAddress } from '../../domain/library/library-address.ts'
import { type LibraryChanges, type LibraryContent, takenOver } from '../../domain/library/library-changes.ts'
import { ok, type Result, trouble } from '../../domain/shared/result.ts'
import type {
  AidLibraries,
  Asking,
  FoundLibrary,
  KeptLibrary,
  LibraryAtAddress,
  LibraryStoreTrouble,
  LibraryTrouble,
} from '../../ports/aid-libraries.port.ts'
import type { Clock } from '../../ports/surroundings.port.ts'
import { sha256 } from '../library-at-address/library-at-address.ts'

export type KeepingTrouble =
  | AddressTrouble
  | LibraryTrouble
  | LibraryStoreTrouble
  /** It was added before. */
  | { code: 'library-known' }

/** What came of asking a library. */
export interface AskedLibrary {
  library: KeptLibrary
  changes: LibraryChanges
}

type Asked = Promise<Result<AskedLibrary, KeepingTrouble>>

export interface LibraryKeeping {
  /** @param typed its address, as a person types it */
  add(typed: string, how: Asking): Asked
  lookForChanges(key: string, how: Asking): Asked
}

interface Given {
  /** The deployment's list: nothing else is ever asked. */
  origins: readonly string[]
  at: LibraryAtAddress
  libraries: AidLibraries
  clock: Clock
}

const nothing: LibraryContent = { entries: [], earlier: [] }
const unchanged: LibraryChanges = { added: 0, renewed: 0, gone: 0, refused: [] }

const keyOf = async (address: string): Promise<string> =>
  (await sha256(new TextEncoder().encode(address))).slice(0, 12)

/** Adds libraries and looks for changes of theirs, when a person asks. Whatever goes wrong, what was kept stays. */
export function libraryKeeping({ origins, at, libraries, clock }: Given): LibraryKeeping {
  async function keep(
    { key, address }: Pick<KeptLibrary, 'key' | 'address'>,
    found: FoundLibrary,
    before: LibraryContent,
  ): Asked {
    const { aids, ...said } = found
    const { content, changes } = aids ? takenOver(before, aids) : { content: before, changes: unchanged }
    const library = { key, address, ...said, count: content.entries.length, lookedAt: clock() }
    const put = await libraries.put(library, content)
    return put.ok ? ok({ library, changes }) : put
  }

  return {
    async add(typed, how) {
      const address = libraryAddress(typed, origins)
      if (!address.ok) return address
      const key = await keyOf(address.value)
      const listed = await libraries.list()
      if (!listed.ok) return listed
      if (listed.value.some((one) => one.key === key)) return trouble({ code: 'library-known' })
      const found = await at.library(address.value, undefined, how)
      return found.ok ? keep({ key, address: address.value }, found.value, nothing) : found
    },
    async lookForChanges(key, how) {
      const listed = await libraries.list()
      if (!listed.ok) return listed
      const library = listed.value.find((one) => one.key === key)
      if (!library) return trouble({ code: 'library-not-found' })
      const allowed = libraryAddress(library.address, origins)
      if (!allowed.ok) return allowed
      const content = await libraries.content(key)
      if (!content.ok) return content
      const found = await at.library(library.address, library.index, how)
      if (!found.ok) return found
      const { date } = found.value
      // A host that answers with a library of last year takes back what was mended since.
      return date < library.date
        ? trouble({ code: 'library-older', date })
        : keep(library, found.value, content.value)
    },
  }
}
