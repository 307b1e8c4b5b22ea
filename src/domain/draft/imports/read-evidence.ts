import type { Beside } from './evidence-parts.ts'
import { rowsOfEvidence } from './evidence-rows.ts'
import { entryAt, type Json, listIn, textIn } from './json-at.ts'
import { mostImported, type NoImport, type ProposedRows } from './proposed-row.ts'

const kindOf = (entry: Json): string => textIn(entry, 'resourceType')

/** Kinds of R4 that hold what `Evidence` holds from R5 on. */
const ofR4: readonly string[] = ['EffectEvidenceSynthesis', 'RiskEvidenceSynthesis']

/** An `Evidence` of R4 has no numbers: its background and exposures stand in entries of their own. */
const isR4 = (entry: Json): boolean =>
  ofR4.includes(kindOf(entry)) ||
  (kindOf(entry) === 'Evidence' &&
    ['exposureBackground', 'exposureVariant'].some((name) => entryAt(entry, name) !== undefined)) ||
  textIn(entry, 'fhirVersion').startsWith('4.')

function besideOf(entries: readonly Json[]): (own: Json) => Beside {
  const known = new Map(entries.map((entry) => [`${kindOf(entry)}/${textIn(entry, 'id')}`, entry]))
  return (own) => (reference) =>
    reference.startsWith('#')
      ? listIn(own, 'contained').find((each) => `#${textIn(each, 'id')}` === reference)
      : known.get(reference)
}

function parsed(text: string): { value: Json } | undefined {
  try {
    return { value: JSON.parse(text) as Json }
  } catch {
    return undefined
  }
}

/** FHIR `Evidence` of R5 and of the ballots of R6, in JSON: a Bundle or one resource. */
export function readEvidence(text: string): ProposedRows | NoImport {
  const found = parsed(text.replace(/^\ufeff/, ''))
  if (!found) return 'not-json'
  const entries =
    kindOf(found.value) === 'Bundle'
      ? listIn(found.value, 'entry').map((entry) => entryAt(entry, 'resource'))
      : [found.value]
  if (entries.some(isR4)) return 'fhir-r4'
  const evidence = entries.filter((entry) => kindOf(entry) === 'Evidence')
  if (evidence.length === 0) return 'no-evidence'
  if (evidence.length > mostImported) return 'too-many-rows'
  const beside = besideOf(entries)
  const rows = evidence.flatMap((each) => rowsOfEvidence(each, beside(each)))
  const counts = new Map<string, number>()
  for (const entry of entries) {
    const kind = kindOf(entry) || '?'
    if (kind !== 'Evidence') counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const passedOver = [...counts].map(([kind, count]) => ({ kind, count }))
  return rows.length > mostImported ? 'too-many-rows' : { rows, passedOver }
}
