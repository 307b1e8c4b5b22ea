import type { FactOf } from './fact.schema.ts'

/** The forms in which the summary leaves with the person. A note, a file of the talk and a day for the calendar are none. */
export const givenHome = [
  'text',
  'print',
  'file',
  'copy',
  'code',
  'link',
] as const satisfies readonly FactOf<'summary.given'>['form'][]

type GivenHome = (typeof givenHome)[number]

export const isGivenHome = (form: FactOf<'summary.given'>['form']): form is GivenHome =>
  (givenHome as readonly string[]).includes(form)
