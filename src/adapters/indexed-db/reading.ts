import type { Fact } from '../../domain/consultation/fact.schema.ts'
import { knownFormat } from '../../domain/consultation/migrations.ts'
import { ok, trouble } from '../../domain/shared/result.ts'
import type { ConsultationStore, ListedConsultation } from '../../ports/consultation-store.port.ts'
import { type ConsultationRecord, factsOf } from './database.ts'
import { type Shown, type Tools, tagOf } from './sealed-texts.ts'

export async function open({ database, seal }: Tools, id: string): ReturnType<ConsultationStore['open']> {
  const opened = (await database()).transaction(['consultations', 'facts', 'aids'])
  const record = await opened.objectStore('consultations').get(id)
  if (!record) return trouble({ code: 'consultation-not-found' })
  if (record.format > knownFormat)
    return trouble({ code: 'format-newer', format: record.format, known: knownFormat })
  const [aid, facts] = await Promise.all([
    opened.objectStore('aids').get(record.aidHash),
    opened.objectStore('facts').getAll(factsOf(id)),
  ])
  const unsealed = (sealed: string | undefined, tag: string) =>
    sealed === undefined ? Promise.resolve(null) : seal.open(sealed, tag).catch(() => null)
  const found = {
    id,
    format: record.format,
    aid: await unsealed(aid?.sealed, tagOf('aid', record.aidHash)),
    facts: await Promise.all(
      facts.map(async ({ place, sealed }) => ({
        place,
        text: await unsealed(sealed, tagOf('fact', id, place)),
      })),
    ),
  }
  // The schemas are not needed on the start page.
  const { consultationFromDisk } = await import('./stored-consultation.ts')
  return consultationFromDisk(found)
}

/** The type of the last fact tells where one was. */
async function lastFactOf({ database, seal }: Tools, id: string): Promise<Fact | undefined> {
  const last = await (await database()).transaction('facts').store.openCursor(factsOf(id), 'prev')
  if (!last) return undefined
  return JSON.parse(await seal.open(last.value.sealed, tagOf('fact', id, last.value.place))) as Fact
}

/** What a list may show of a consultation; one that cannot be read is listed too, without a title, so that it is not lost. */
async function shownOf(
  tools: Tools,
  { id, lastAt, sealed }: ConsultationRecord,
): Promise<ListedConsultation> {
  try {
    const shown = JSON.parse(await tools.seal.open(sealed, tagOf('shown', id))) as Shown
    const last = await lastFactOf(tools, id)
    return {
      id,
      lastAt,
      aidId: shown.aidId,
      aidTitle: shown.aidTitle,
      ...(last ? { lastFact: last.type } : {}),
    }
  } catch {
    return { id, lastAt, aidId: '', aidTitle: '' }
  }
}

/** Those that are finished, or those that are not, the latest first. */
export async function listed(tools: Tools, isFinished: boolean): ReturnType<ConsultationStore['unfinished']> {
  const records = await (await tools.database()).getAll('consultations')
  const shown = await Promise.all(
    records.filter(({ finished }) => finished === isFinished).map((record) => shownOf(tools, record)),
  )
  return ok(shown.sort((one, other) => other.lastAt.localeCompare(one.lastAt)))
}
