import { Id } from '../shared/id.schema.ts'
import { z } from '../shared/z.ts'
import { base, name, text } from './fact-fields.schema.ts'

const to = z.int().check(z.minimum(0))

/** What matters to the person: in their words, as statements, and how these stand to each other. */
export const factsOfWhatMatters = [
  z.strictObject({ ...base, type: z.literal('matters.said'), text }),
  z.strictObject({
    ...base,
    type: z.literal('background.said'),
    about: z.enum(['goals', 'circumstances', 'fears']),
    text,
  }),
  z.strictObject({ ...base, type: z.literal('priority.chosen'), priority: name }),
  z.strictObject({ ...base, type: z.literal('priority.dropped'), priority: name }),
  z.strictObject({ ...base, type: z.literal('priority.added'), priority: name, text }),
  /** Moved to this place in the order, counted from 0. */
  z.strictObject({ ...base, type: z.literal('priority.placed'), priority: name, to }),
  z.strictObject({
    ...base,
    type: z.literal('priority.weighed'),
    priority: name,
    weight: z.enum(['a-little', 'a-lot', 'above-all']),
  }),
  /** What a statement of the person's own is about, of all that the aid has; none unties it. */
  z.strictObject({
    ...base,
    type: z.literal('priority.tied'),
    priority: name,
    about: z
      .array(z.union([z.strictObject({ outcome: Id }), z.strictObject({ burden: Id })]))
      .check(z.maxLength(6)),
  }),
  /** Of two things that matter, which matters more. */
  z.strictObject({
    ...base,
    type: z.literal('tradeOff.answered'),
    one: name,
    other: name,
    prefers: z.enum(['one', 'other', 'equal']),
  }),
  /** How many of the aid's denominator would have to be helped for it to be worth it; `null`: cannot say. */
  z.strictObject({
    ...base,
    type: z.literal('threshold.said'),
    outcome: Id,
    count: z.nullable(z.int().check(z.minimum(0), z.maximum(1000))),
  }),
] as const

/** What matters to a second person, who answers apart. */
export const factsOfTheSecondPerson = [
  z.strictObject({
    ...base,
    type: z.literal('secondPerson.answers'),
    who: z.enum(['partner', 'parent', 'child', 'son-or-daughter', 'carer', 'other']),
  }),
  /** Their turn is over: what the first person said may be seen again. */
  z.strictObject({ ...base, type: z.literal('secondPerson.handedBack') }),
  z.strictObject({ ...base, type: z.literal('secondPerson.said'), text }),
  z.strictObject({ ...base, type: z.literal('secondPerson.priorityChosen'), priority: name }),
  z.strictObject({ ...base, type: z.literal('secondPerson.priorityDropped'), priority: name }),
  z.strictObject({ ...base, type: z.literal('secondPerson.priorityAdded'), priority: name, text }),
  z.strictObject({ ...base, type: z.literal('secondPerson.priorityPlaced'), priority: name, to }),
] as const
