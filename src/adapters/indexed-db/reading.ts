import type { Fact } from '../../domain/consultation/fact.schema.ts'
import { knownFormat } from '../../domain/consultation/migrations.ts'
import { talkReference } from '../../domain/consultation/talk-reference.ts'
import { withoutUndone } from '../../domain/consultation/undo.ts'
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
    record.aidHash === null ? undefined : opened.objectStore('aids').get(record.aidHash),
    opened.objectStore('facts').getAll(factsOf(id)),
  ])
  const unsealed = (sealed: string | undefined, tag: string) =>
    sealed === undefined ? Promise.resolve(null) : seal.open(sealed, tag).catch(() => null)
  const found = {
    id,
    format: record.format,
    aid: record.aidHash === null ? undefined : await unsealed(aid?.sealed, tagOf('aid', record.aidHash)),
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

/** The type of the last fact tells where one was, and the first by what the talk is found again. */
async function endsOf({ database, seal }: Tools, id: string) {
  const { store } = (await database()).transaction('facts')
  const endAt = async (direction: 'next' | 'prev') => {
    const end = await store.openCursor(factsOf(id), direction)
    if (!end) return undefined
    const { place, sealed } = end.value
    return { place, sealed }
  }
  const [first, last] = await Promise.all([endAt('next'), endAt('prev')])
  const unsealed = async (end: typeof first) =>
    end && (JSON.parse(await seal.open(end.sealed, tagOf('fact', id, end.place))) as Fact)
  return { first: await unsealed(first), last: await unsealed(last) }
}

/** What the choice is about, where no aid says it: as it was typed last. */
async function titleWithoutAid({ database, seal }: Tools, id: string): Promise<string> {
  const records = await (await database()).getAll('facts', factsOf(id))
  const facts = await Promise.all(
    records.map(
      async ({ place, sealed }) => JSON.parse(await seal.open(sealed, tagOf('fact', id, place))) as Fact,
    ),
  )
  const named = withoutUndone(facts).findLast((fact) => fact.type === 'choice.named')
  return named?.type === 'choice.named' ? named.text.trim() : ''
}

/** What a list may show of a consultation; one that cannot be read is listed too, without a title, so that it is not lost. */
async function shownOf(
  tools: Tools,
  { id, lastAt, sealed, aidHash }: ConsultationRecord,
): Promise<ListedConsultation> {
  try {
    const shown = JSON.parse(await tools.seal.open(sealed, tagOf('shown', id))) as Shown
    const { first, last } = await endsOf(tools, id)
    return {
      id,
      lastAt,
      aidId: shown.aidId,
      ...(aidHash === null
        ? { aidTitle: await titleWithoutAid(tools, id), withoutAid: true }
        : { aidTitle: shown.aidTitle }),
      ...(first ? { reference: talkReference(first) } : {}),
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
