import { Id } from '../shared/id.schema.ts'
import { z } from '../shared/z.ts'
import { base, text } from './fact-fields.schema.ts'

/** A choice for which there is no aid: what it is about, its options, and the BRAN questions for each of them. */
export const factsOfAChoiceWithoutAid = [
  z.strictObject({ ...base, type: z.literal('choice.named'), text }),
  /** The same option again is the same option renamed. */
  z.strictObject({
    ...base,
    type: z.literal('choice.optionAdded'),
    option: Id,
    text,
    kind: z.enum(['nothing', 'active']),
  }),
  z.strictObject({ ...base, type: z.literal('choice.optionRemoved'), option: Id }),
  z.strictObject({
    ...base,
    type: z.literal('choice.answered'),
    option: Id,
    question: z.enum(['benefits', 'risks', 'alternatives', 'nothing']),
    text,
  }),
] as const
