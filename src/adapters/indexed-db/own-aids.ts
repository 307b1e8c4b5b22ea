import type { AidToList } from '../../domain/aid/aid-index.ts'
import { listedAs } from '../../domain/aid/make-index.ts'
import { ok, trouble } from '../../domain/shared/result.ts'
import type { ListedOwnAid, OwnAid, OwnAids, OwnAidTrouble } from '../../ports/own-aids.port.ts'
import { type OwnAidRecord, strict } from './database.ts'
import { type Tools, tagOf } from './sealed-texts.ts'
import { onDisk } from './store-trouble.ts'

const versionsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id, ''], [id, '\uffff'])

/** Own aids in the browser's own database, each sealed to its name and version. Clearing the talks leaves them. */
export function indexedDbOwnAids({ database, seal }: Tools): OwnAids {
  async function shownOf({ id, version, shown, usedAt, isRetired }: OwnAidRecord): Promise<ListedOwnAid[]> {
    const text = await seal.open(shown, tagOf('own-aid-shown', id, version)).catch(() => undefined)
    const listed = text === undefined ? undefined : (JSON.parse(text) as AidToList)
    return listed?.id === id && listed.version === version ? [{ ...listed, usedAt, isRetired }] : []
  }

  return {
    list: () =>
      onDisk(async () => {
        const records = await (await database()).getAll('ownAids')
        const shown = await Promise.all(records.map(shownOf))
        return ok(shown.flat().sort((one, other) => one.usedAt.localeCompare(other.usedAt)))
      }),
    open: (id, version) =>
      onDisk(async () => {
        const found = await (await database()).get('ownAidFiles', [id, version])
        if (!found) return trouble<OwnAidTrouble>({ code: 'own-aid-not-found' })
        const text = await seal.open(found.sealed, tagOf('own-aid', id, version)).catch(() => undefined)
        const own = text === undefined ? undefined : (JSON.parse(text) as OwnAid)
        const isThis = own?.aid.facts.id === id && own.aid.facts.version === version
        return isThis ? ok(own) : trouble<OwnAidTrouble>({ code: 'own-aid-damaged' })
      }),
    put: (own) =>
      onDisk(async () => {
        const { id, version } = own.aid.facts
        // Sealed first: a transaction may wait on nothing but itself.
        const record: OwnAidRecord = {
          id,
          version,
          usedAt: new Date().toISOString(),
          isRetired: false,
          shown: await seal.seal(JSON.stringify(listedAs(own.aid)), tagOf('own-aid-shown', id, version)),
        }
        const sealed = await seal.seal(JSON.stringify(own), tagOf('own-aid', id, version))
        const transaction = (await database()).transaction(['ownAids', 'ownAidFiles'], 'readwrite', strict)
        const records = transaction.objectStore('ownAids')
        if (await records.get([id, version])) {
          await transaction.done
          return trouble<OwnAidTrouble>({ code: 'version-used' })
        }
        const files = transaction.objectStore('ownAidFiles')
        await Promise.all([records.put(record), files.put({ id, version, sealed }), transaction.done])
        return ok(null)
      }),
    retire: (id, isRetired) =>
      onDisk(async () => {
        const transaction = (await database()).transaction('ownAids', 'readwrite', strict)
        const records = await transaction.store.getAll(versionsOf(id))
        if (records.length === 0) {
          await transaction.done
          return trouble<OwnAidTrouble>({ code: 'own-aid-not-found' })
        }
        const put = records.map((record) => transaction.store.put({ ...record, isRetired }))
        await Promise.all([...put, transaction.done])
        return ok(null)
      }),
  }
}
