import type { Consultation } from './consultation.ts'
import type { FactOf } from './fact.schema.ts'

export type Need = FactOf<'need.recorded'>['need']

export const needs = [
  'large-print',
  'easy-read',
  'spoken',
  'other-language',
  'interpreter',
  'bsl',
  'other',
] as const satisfies readonly Need[]

/** What the person needs so that they can follow and take part, always in the same order. */
export const neededIn = ({ needs: { wanted } }: Consultation): { need: Need; detail: string }[] =>
  needs.flatMap((need) => {
    const detail = wanted[need]
    return detail === undefined ? [] : [{ need, detail }]
  })
