import type { Aid } from '../aid/aid.schema.ts'
import type { Fact } from './fact.schema.ts'
import { knownFormat } from './migrations.ts'
import { factsFor } from './privacy.ts'
import { withoutUndone } from './undo.ts'

/** A consultation with the aid that was used, as a file holds it. */
export interface ConsultationContents {
  /** `null`: without an aid. */
  aid: Aid | null
  facts: readonly Fact[]
}

/** `*.consultation.json`: without what was undone, places counted anew so that they have no gaps. */
export function consultationFile({ aid, facts }: ConsultationContents): string {
  const kept = factsFor('device', withoutUndone(facts)).map((fact, place) => ({ ...fact, place }))
  return `${JSON.stringify({ format: knownFormat, aid, facts: kept }, null, 1)}\n`
}
