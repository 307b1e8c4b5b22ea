import { type SignOffEntry, signOffEntryFrom } from '../../domain/aid/sign-off.ts'
import { ok } from '../../domain/shared/result.ts'
import type { SignOffStore } from '../../ports/sign-off-store.port.ts'
import { strict } from './database.ts'
import { type Tools, tagOf } from './sealed-texts.ts'
import { onDisk } from './store-trouble.ts'

/** Sign-offs in the browser's own database, each sealed to the files that it is about. */
export function indexedDbSignOffs({ database, seal }: Tools): SignOffStore {
  return {
    entries: () =>
      onDisk(async () => {
        const stored = await (await database()).getAll('signOffs')
        const read = await Promise.all(
          stored.map(async ({ hash, sealed }): Promise<SignOffEntry[]> => {
            const text = await seal.open(sealed, tagOf('sign-off', hash)).catch(() => '')
            const entry = signOffEntryFrom(text)
            return entry?.hash === hash ? [entry] : []
          }),
        )
        return ok(read.flat())
      }),
    add: (entry) =>
      onDisk(async () => {
        const { hash } = entry
        const sealed = await seal.seal(JSON.stringify(entry), tagOf('sign-off', hash))
        const transaction = (await database()).transaction('signOffs', 'readwrite', strict)
        await Promise.all([transaction.store.add({ hash, sealed }), transaction.done])
        return ok(null)
      }),
  }
}
