import type { AidIndex } from '../../domain/aid/aid-index.ts'
import { idInLibrary } from '../../domain/aid/aid-index.ts'
import { aidIndexOf } from '../../domain/aid/make-index.ts'
import type { LibraryEntry } from '../../domain/library/library.schema.ts'
import type { LibraryContent } from '../../domain/library/library-changes.ts'
import { ok, type Result, trouble } from '../../domain/shared/result.ts'
import type { AidLibraries, KeptLibrary, LibraryStoreTrouble } from '../../ports/aid-libraries.port.ts'
import type { OwnAid } from '../../ports/own-aids.port.ts'
import { strict } from './database.ts'
import { type Tools, tagOf } from './sealed-texts.ts'
import { onDisk } from './store-trouble.ts'

/** What a list of aids shows of an entry, under the id that the aid has on this machine. */
const listedFrom = (key: string, { id, sha256, size: _, ...entry }: LibraryEntry) => ({
  ...entry,
  id: idInLibrary(key, id),
  pin: sha256.slice(0, 16),
})

const aidsOf = (key: string): IDBKeyRange =>
  IDBKeyRange.bound(idInLibrary(key, ''), idInLibrary(key, '\uffff'))

/** Libraries in the browser's own database, each part sealed to its name. Clearing the talks leaves them. */
export function indexedDbLibraries({ database, seal }: Tools): AidLibraries {
  /** A part that was stored, or why it is none. */
  async function part<Value>(
    store: 'libraries' | 'libraryParts' | 'libraryAids',
    name: string,
    tag: string,
  ): Promise<Result<Value, LibraryStoreTrouble>> {
    const found = await (await database()).get(store, name)
    if (!found) return trouble({ code: 'library-not-found' })
    const text = await seal.open(found.sealed, tag).catch(() => undefined)
    return text === undefined ? trouble({ code: 'library-damaged' }) : ok(JSON.parse(text) as Value)
  }
  const contentTag = (key: string) => tagOf('library-content', key)
  const indexTag = (key: string) => tagOf('library-index', key)

  return {
    list: () =>
      onDisk(async () => {
        const keys = await (await database()).getAllKeys('libraries')
        const read = await Promise.all(
          keys.map((key) => part<KeptLibrary>('libraries', key, tagOf('library', key))),
        )
        const libraries = read.flatMap((one) => (one.ok ? [one.value] : []))
        return ok(libraries.sort((one, other) => one.name.localeCompare(other.name)))
      }),
    content: (key) => onDisk(() => part<LibraryContent>('libraryParts', `${key} content`, contentTag(key))),
    index: (key) => onDisk(() => part<AidIndex>('libraryParts', `${key} index`, indexTag(key))),
    put: (library, content) =>
      onDisk(async () => {
        const { key } = library
        const index = aidIndexOf(
          content.entries.map((entry) => listedFrom(key, entry)),
          [],
        )
        // Sealed first: a transaction may wait on nothing but itself.
        const sealed = await seal.seal(JSON.stringify(library), tagOf('library', key))
        const [inContent, inIndex] = await Promise.all([
          seal.seal(JSON.stringify(content), contentTag(key)),
          seal.seal(JSON.stringify(index), indexTag(key)),
        ])
        const stores = ['libraries', 'libraryParts'] as const
        const transaction = (await database()).transaction(stores, 'readwrite', strict)
        const parts = transaction.objectStore('libraryParts')
        await Promise.all([
          transaction.objectStore('libraries').put({ key, sealed }),
          parts.put({ key: `${key} content`, sealed: inContent }),
          parts.put({ key: `${key} index`, sealed: inIndex }),
          transaction.done,
        ])
        return ok(null)
      }),
    remove: (key) =>
      onDisk(async () => {
        const stores = ['libraries', 'libraryParts', 'libraryAids'] as const
        const transaction = (await database()).transaction(stores, 'readwrite', strict)
        await Promise.all([
          transaction.objectStore('libraries').delete(key),
          transaction.objectStore('libraryParts').delete(IDBKeyRange.bound(`${key} `, `${key} \uffff`)),
          transaction.objectStore('libraryAids').delete(aidsOf(key)),
          transaction.done,
        ])
        return ok(null)
      }),
    kept: (id) =>
      onDisk(async () => {
        const read = await part<OwnAid>('libraryAids', id, tagOf('library-aid', id))
        if (!read.ok || read.value.aid.facts.id === id) return read
        return trouble<LibraryStoreTrouble>({ code: 'library-damaged' })
      }),
    keep: (own) =>
      onDisk(async () => {
        const { id } = own.aid.facts
        const sealed = await seal.seal(JSON.stringify(own), tagOf('library-aid', id))
        const transaction = (await database()).transaction('libraryAids', 'readwrite', strict)
        await Promise.all([transaction.store.put({ key: id, sealed }), transaction.done])
        return ok(null)
      }),
  }
}
