import type { Fact } from '../../domain/consultation/fact.schema.ts'
import { knownFormat } from '../../domain/consultation/migrations.ts'
import { ok, trouble } from '../../domain/shared/result.ts'
import type {
  ConsultationStore,
  StoredConsultation,
  UnfinishedConsultation,
} from '../../ports/consultation-store.port.ts'
import type { Seal } from '../../ports/seal.port.ts'
import {
  type ConsultationRecord,
  type Database,
  type FactRecord,
  factsOf,
  lazyDatabase,
  strict,
} from './database.ts'
import { isTaken, onDisk } from './store-trouble.ts'

interface Tools {
  database: () => Promise<Database>
  seal: Seal
}

interface Shown {
  aidId: string
  aidTitle: string
}

const tagOf = (kind: 'fact' | 'aid' | 'shown', ...name: (string | number)[]) => [kind, ...name].join('\n')

const sealedFact = async ({ seal }: Tools, id: string, fact: Fact): Promise<FactRecord> => ({
  id,
  place: fact.place,
  sealed: await seal.seal(JSON.stringify(fact), tagOf('fact', id, fact.place)),
})

/** When the last of these facts was said, and whether they finish the consultation (or reopen it). */
const timeAndEnd = (facts: readonly Fact[]): { lastAt?: string; finished?: boolean } => {
  const end = facts.findLast(
    ({ type }) => type === 'consultation.finished' || type === 'consultation.reopened',
  )
  const last = facts.at(-1)
  return {
    ...(last ? { lastAt: last.at } : {}),
    ...(end ? { finished: end.type === 'consultation.finished' } : {}),
  }
}

/** How many of these facts, from the first, are on the disk already: written by this tab, but never acknowledged. */
async function alreadyThere(tools: Tools, id: string, facts: readonly Fact[]): Promise<number> {
  const database = await tools.database()
  let count = 0
  for (const fact of facts) {
    const record = await database.get('facts', [id, fact.place])
    if (!record) break
    const stored = JSON.parse(await tools.seal.open(record.sealed, tagOf('fact', id, fact.place))) as {
      id?: string
    }
    if (stored.id !== fact.id) break
    count += 1
  }
  return count
}

async function addFacts(tools: Tools, id: string, facts: readonly Fact[]) {
  // Sealed first: a transaction may wait on nothing but itself.
  const sealed = await Promise.all(facts.map((fact) => sealedFact(tools, id, fact)))
  const database = await tools.database()
  const transaction = database.transaction(['consultations', 'facts'], 'readwrite', strict)
  const consultations = transaction.objectStore('consultations')
  const record = await consultations.get(id)
  if (!record) return trouble({ code: 'consultation-not-found' } as const)
  const { lastAt, finished } = { ...record, ...timeAndEnd(facts) }
  await Promise.all([
    ...sealed.map((fact) => transaction.objectStore('facts').add(fact)),
    consultations.put({ ...record, lastAt, finished }),
    transaction.done,
  ])
  return ok(null)
}

async function append(
  tools: Tools,
  id: string,
  facts: readonly Fact[],
): ReturnType<ConsultationStore['append']> {
  try {
    return await addFacts(tools, id, facts)
  } catch (error) {
    if (!isTaken(error)) throw error
    const ours = await alreadyThere(tools, id, facts)
    if (ours === 0) return trouble({ code: 'written-elsewhere', place: facts[0]?.place ?? 0 })
    return ours === facts.length ? ok(null) : append(tools, id, facts.slice(ours))
  }
}

async function begin(
  tools: Tools,
  { id, aid, facts }: StoredConsultation,
): ReturnType<ConsultationStore['begin']> {
  const { seal } = tools
  const title = aid.words[aid.facts.sourceLanguage]?.['title'] ?? ''
  const shown: Shown = { aidId: aid.facts.id, aidTitle: title }
  const begunAt = facts[0]?.at ?? ''
  const record: ConsultationRecord = {
    id,
    format: knownFormat,
    aidHash: aid.hash,
    begunAt,
    lastAt: begunAt,
    finished: false,
    ...timeAndEnd(facts),
    sealed: await seal.seal(JSON.stringify(shown), tagOf('shown', id)),
  }
  const sealedAid = await seal.seal(JSON.stringify(aid), tagOf('aid', aid.hash))
  const sealed = await Promise.all(facts.map((fact) => sealedFact(tools, id, fact)))
  const database = await tools.database()
  const transaction = database.transaction(['consultations', 'facts', 'aids'], 'readwrite', strict)
  try {
    await Promise.all([
      transaction.objectStore('consultations').add(record),
      transaction.objectStore('aids').put({ hash: aid.hash, sealed: sealedAid }),
      ...sealed.map((fact) => transaction.objectStore('facts').add(fact)),
      transaction.done,
    ])
    return ok(null)
  } catch (error) {
    // Begun by this tab already, but never acknowledged.
    if (isTaken(error)) return append(tools, id, facts)
    throw error
  }
}

async function open({ database, seal }: Tools, id: string): ReturnType<ConsultationStore['open']> {
  const opened = await (await database()).transaction(['consultations', 'facts', 'aids'])
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
): Promise<UnfinishedConsultation> {
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

async function unfinished(tools: Tools): ReturnType<ConsultationStore['unfinished']> {
  const records = await (await tools.database()).getAll('consultations')
  const shown = await Promise.all(
    records.filter(({ finished }) => !finished).map((record) => shownOf(tools, record)),
  )
  return ok(shown.sort((one, other) => other.lastAt.localeCompare(one.lastAt)))
}

async function remove({ database }: Tools, id: string): ReturnType<ConsultationStore['remove']> {
  const transaction = (await database()).transaction(['consultations', 'facts', 'aids'], 'readwrite', strict)
  const consultations = transaction.objectStore('consultations')
  const all = await consultations.getAll()
  const hash = all.find((record) => record.id === id)?.aidHash
  const isLastOfAid = all.every((record) => record.id === id || record.aidHash !== hash)
  await Promise.all([
    consultations.delete(id),
    transaction.objectStore('facts').delete(factsOf(id)),
    ...(hash !== undefined && isLastOfAid ? [transaction.objectStore('aids').delete(hash)] : []),
    transaction.done,
  ])
  return ok(null)
}

async function clear({ database }: Tools): ReturnType<ConsultationStore['clear']> {
  const names = ['consultations', 'facts', 'aids'] as const
  const transaction = (await database()).transaction(names, 'readwrite', strict)
  await Promise.all([...names.map((name) => transaction.objectStore(name).clear()), transaction.done])
  return ok(null)
}

/** Consultations in the browser's own database: each fact a row of its own, each text sealed before it lies there. */
export function indexedDbStore(seal: Seal): ConsultationStore {
  const tools: Tools = { database: lazyDatabase(), seal }
  return {
    begin: (consultation) => onDisk(() => begin(tools, consultation)),
    append: (id, facts) => onDisk(() => append(tools, id, facts)),
    open: (id) => onDisk(() => open(tools, id)),
    unfinished: () => onDisk(() => unfinished(tools)),
    holdsAny: async () => {
      const count = await onDisk(async () => ok(await (await tools.database()).count('consultations')))
      return count.ok && count.value > 0
    },
    remove: (id) => onDisk(() => remove(tools, id)),
    clear: () => onDisk(() => clear(tools)),
    isPromisedToKeep: async () => {
      const { storage } = navigator
      if (!storage?.persisted) return false
      return (await storage.persisted()) || (await storage.persist())
    },
  }
}
