import type { AidIndex, AidToList } from '../../domain/aid/aid-index.ts'
import { aidIndexOf } from '../../domain/aid/make-index.ts'
import { idInLibrary } from '../../domain/library/id-in-library.ts'
import type { LibraryEntry } from '../../domain/library/library.schema.ts'
import type { LibraryContent } from '../../domain/library/library-changes.ts'
import { ok, type Result, trouble } from '../../domain/shared/result.ts'
import type { AidLibraries, KeptLibrary, LibraryStoreTrouble } from '../../ports/aid-libraries.port.ts'
import type { OwnAid } from '../../ports/own-aids.port.ts'
import { strict } from './database.ts'
import { type Tools, tagOf } from './sealed-texts.ts'
import { onDisk } from './store-trouble.ts'

/** What a list of aids shows of an entry, under the id that the aid has on this machine. */
const listedFrom = (key: string, entry: LibraryEntry): AidToList => ({
  id: idInLibrary(key, entry.id),
  title: entry.title,
  short: entry.short,
  synonyms: entry.synonyms,
  area: entry.area,
  version: entry.version,
  reviewBy: entry.reviewBy,
  pin: entry.sha256.slice(0, 16),
})

/** The records of a library. Its own name comes first, so that a list reads nothing else. */
const nameOf = {
  library: (key: string) => `library ${key}`,
  content: (key: string) => `content ${key}`,
  index: (key: string) => `index ${key}`,
  aid: (id: string) => `aid ${id}`,
}
const allUnder = (beginning: string): IDBKeyRange => IDBKeyRange.bound(beginning, `${beginning}\uffff`)

/** Libraries in the browser's own database, each record sealed to its name. Clearing the talks leaves them. */
export function indexedDbLibraries({ database, seal }: Tools): AidLibraries {
  async function read<Value>(name: string): Promise<Result<Value, LibraryStoreTrouble>> {
    const found = await (await database()).get('libraries', name)
    if (!found) return trouble({ code: 'library-not-found' })
    const text = await seal.open(found.sealed, tagOf('library', name)).catch(() => undefined)
    return text === undefined ? trouble({ code: 'library-damaged' }) : ok(JSON.parse(text) as Value)
  }
  const sealed = async (key: string, value: unknown) => ({
    key,
    sealed: await seal.seal(JSON.stringify(value), tagOf('library', key)),
  })
  /** Of what is sealed already: a transaction may wait on nothing but itself. */
  async function write(records: readonly { key: string; sealed: string }[]) {
    const transaction = (await database()).transaction('libraries', 'readwrite', strict)
    await Promise.all([...records.map((record) => transaction.store.put(record)), transaction.done])
    return ok(null)
  }

  return {
    list: () =>
      onDisk(async () => {
        const names = await (await database()).getAllKeys('libraries', allUnder(nameOf.library('')))
        const found = await Promise.all(names.map((name) => read<KeptLibrary>(name)))
        const libraries = found.flatMap((one) => (one.ok ? [one.value] : []))
        return ok(libraries.sort((one, other) => one.name.localeCompare(other.name)))
      }),
    content: (key) => onDisk(() => read<LibraryContent>(nameOf.content(key))),
    index: (key) => onDisk(() => read<AidIndex>(nameOf.index(key))),
    put: (library, content) =>
      onDisk(async () => {
        const { key } = library
        const listed = content.entries.map((entry) => listedFrom(key, entry))
        return write([
          await sealed(nameOf.library(key), library),
          await sealed(nameOf.content(key), content),
          await sealed(nameOf.index(key), aidIndexOf(listed, [])),
        ])
      }),
    remove: (key) =>
      onDisk(async () => {
        const transaction = (await database()).transaction('libraries', 'readwrite', strict)
        const kept = allUnder(nameOf.aid(idInLibrary(key, '')))
        const gone = [nameOf.library(key), nameOf.content(key), nameOf.index(key), kept]
        await Promise.all([...gone.map((name) => transaction.store.delete(name)), transaction.done])
        return ok(null)
      }),
    kept: (id) =>
      onDisk(async () => {
        const found = await read<OwnAid>(nameOf.aid(id))
        if (!found.ok || found.value.aid.facts.id === id) return found
        return trouble<LibraryStoreTrouble>({ code: 'library-damaged' })
      }),
    keep: (own) => onDisk(async () => write([await sealed(nameOf.aid(own.aid.facts.id), own)])),
  }
}
