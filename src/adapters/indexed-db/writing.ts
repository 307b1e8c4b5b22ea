import type { Fact } from '../../domain/consultation/fact.schema.ts'
import { knownFormat } from '../../domain/consultation/migrations.ts'
import { ok, trouble } from '../../domain/shared/result.ts'
import type { ConsultationStore, StoredConsultation } from '../../ports/consultation-store.port.ts'
import { type ConsultationRecord, type FactRecord, factsOf, strict } from './database.ts'
import { type Shown, type Tools, tagOf } from './sealed-texts.ts'
import { isTaken } from './store-trouble.ts'

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

export async function append(
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

export async function begin(
  tools: Tools,
  { id, aid, facts }: StoredConsultation,
): ReturnType<ConsultationStore['begin']> {
  const { seal } = tools
  const title = aid?.words[aid.facts.sourceLanguage]?.['title'] ?? ''
  const shown: Shown = { aidId: aid?.facts.id ?? '', aidTitle: title }
  const begunAt = facts[0]?.at ?? ''
  const record: ConsultationRecord = {
    id,
    format: knownFormat,
    aidHash: aid?.hash ?? null,
    begunAt,
    lastAt: begunAt,
    finished: false,
    ...timeAndEnd(facts),
    sealed: await seal.seal(JSON.stringify(shown), tagOf('shown', id)),
  }
  const pinned = aid && {
    hash: aid.hash,
    sealed: await seal.seal(JSON.stringify(aid), tagOf('aid', aid.hash)),
  }
  const sealed = await Promise.all(facts.map((fact) => sealedFact(tools, id, fact)))
  const database = await tools.database()
  const transaction = database.transaction(['consultations', 'facts', 'aids'], 'readwrite', strict)
  try {
    await Promise.all([
      transaction.objectStore('consultations').add(record),
      ...(pinned ? [transaction.objectStore('aids').put(pinned)] : []),
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

export async function remove({ database }: Tools, id: string): ReturnType<ConsultationStore['remove']> {
  const transaction = (await database()).transaction(['consultations', 'facts', 'aids'], 'readwrite', strict)
  const consultations = transaction.objectStore('consultations')
  const all = await consultations.getAll()
  const hash = all.find((record) => record.id === id)?.aidHash
  const isLastOfAid = all.every((record) => record.id === id || record.aidHash !== hash)
  await Promise.all([
    consultations.delete(id),
    transaction.objectStore('facts').delete(factsOf(id)),
    ...(typeof hash === 'string' && isLastOfAid ? [transaction.objectStore('aids').delete(hash)] : []),
    transaction.done,
  ])
  return ok(null)
}

export async function clear({ database }: Tools): ReturnType<ConsultationStore['clear']> {
  const names = ['consultations', 'facts', 'aids'] as const
  const transaction = (await database()).transaction(names, 'readwrite', strict)
  await Promise.all([...names.map((name) => transaction.objectStore(name).clear()), transaction.done])
  return ok(null)
}
