import { z } from '../shared/z.ts'

/** How far the words of a summary's aid are a translation. */
export const Translated = z.strictObject({
  /** `part`: some cards are in `source` instead. */
  is: z.enum(['part', 'whole']),
  /** A second speaker of the language has read it. */
  isChecked: z.boolean(),
  /** The language that the aid was written in. */
  source: z.string(),
})

export type Translated = z.infer<typeof Translated>
