import type { FindingCode } from '../aid/finding.ts'
import type { ResultFault } from './figure-faults.ts'
import type { FormVerdict } from './form-verdict.ts'

/** Faults that no field has alone, with the fields that they are between. */
const between: Partial<Record<FindingCode, readonly string[]>> = {
  'range-half': ['low', 'high'],
  'range-reversed': ['low', 'high'],
  'range-misses-estimate': ['estimate', 'count', 'low', 'high'],
  'level-without-range': ['low', 'high', 'level'],
  'events-above-total': ['events', 'total'],
  'observed-half': ['events', 'total'],
  'printed-differs': ['count', 'events', 'total'],
}

export interface SharedRefusal {
  fault: ResultFault
  /** The fields that it is between, by name; two at least. */
  fields: readonly string[]
}

/** What the checks say of several fields together: it is said once for all of them. */
export function sharedRefusals({
  fields,
  refusals,
}: Pick<FormVerdict, 'fields' | 'refusals'>): SharedRefusal[] {
  return Object.entries(refusals).flatMap(([at, faults]) =>
    faults.flatMap((fault) => {
      const path = at.includes('.') ? `${at.slice(0, at.lastIndexOf('.'))}.` : ''
      const start = fault.path.includes('effect') && path === '' ? 'effect.' : path
      const named = (between[fault.code] ?? []).map((last) => `${start}${last}`)
      const found = named.filter((name) => fields.some((field) => field.name === name))
      return found.length > 1 ? [{ fault, fields: found }] : []
    }),
  )
}
