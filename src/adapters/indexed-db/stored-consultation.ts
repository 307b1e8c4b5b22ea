import { Aid } from '../../domain/aid/aid.schema.ts'
import { Fact } from '../../domain/consultation/fact.schema.ts'
import { migrated } from '../../domain/consultation/migrations.ts'
import { ok, type Result, trouble } from '../../domain/shared/result.ts'
import type { StoredConsultation, StoreTrouble } from '../../ports/consultation-store.port.ts'

/** What lies on the disk, unsealed where that was possible. `null` where it was not; `aid` is absent where there is none. */
export interface Unsealed {
  id: string
  format: number
  aid: string | null | undefined
  facts: { place: number; text: string | null }[]
}

function parsed(text: string | null): unknown {
  if (text === null) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The facts up to the first that is missing or unreadable; the log is only what follows on without a gap. */
function readable(raw: unknown, places: readonly number[]): Fact[] {
  const facts: Fact[] = []
  for (const [index, each] of (Array.isArray(raw) ? raw : []).entries()) {
    const fact = Fact.safeParse(each)
    if (!fact.success || places[index] !== index || fact.data.place !== index) break
    if (index === 0 && fact.data.type !== 'consultation.begun') break
    facts.push(fact.data)
  }
  return facts
}

/** Holds what was read against the schemas. What is whole comes back; else the part before the fault, and all that remains. */
export function consultationFromDisk(found: Unsealed): Result<StoredConsultation, StoreTrouble> {
  const { id, format } = found
  const isWithoutAid = found.aid === undefined
  const raw = {
    aid: isWithoutAid ? null : parsed(found.aid ?? null),
    facts: found.facts.map(({ text }) => parsed(text)),
  }
  const current = migrated(raw, format)
  const aid = isWithoutAid ? { success: true as const, data: null } : Aid.safeParse(current['aid'])
  const facts = readable(
    current['facts'],
    found.facts.map(({ place }) => place),
  )
  const [begun] = facts
  const isOfThisAid = begun?.type === 'consultation.begun' && (begun.aid === null) === isWithoutAid
  const isWhole = facts.length === found.facts.length && isOfThisAid
  if (aid.success && isWhole) return ok({ id, aid: aid.data, facts })
  return trouble({
    code: 'consultation-damaged',
    place: facts.length,
    detail: aid.success ? 'fact' : 'aid',
    ...(aid.success && facts.length > 0 ? { kept: { id, aid: aid.data, facts } } : {}),
    remains: JSON.stringify({ format, ...raw, unreadable: unreadable(found) }, null, 1),
  })
}

const unreadable = (found: Unsealed) =>
  found.facts.filter(({ text }) => parsed(text) === undefined).map(({ place, text }) => ({ place, text }))
