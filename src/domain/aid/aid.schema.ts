import { z } from '../shared/z.ts'
import { AidFacts } from './aid-facts.schema.ts'

/** The words of an aid in one language: slot path → Markdown. `slotsOf` says which paths there must be. */
export const AidWords = z.record(z.string(), z.string())

/** An aid as the app holds it: its facts, its words in each language, and the pin of the files they came from. */
export const Aid = z.strictObject({
  /** SHA-256 (hexadecimal) of the portable file. A consultation pins it. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  facts: AidFacts,
  words: z.record(z.string(), AidWords),
})

export type AidWords = z.infer<typeof AidWords>
export type Aid = z.infer<typeof Aid>

/** The portable file `*.aid.json`: the folder's own text, without a changed byte. */
export const PortableAid = z.strictObject({
  format: z.literal(1),
  facts: z.string(),
  words: z.record(z.string().check(z.regex(/^[a-z]{2,3}$/)), z.string()),
  /** What people said of a draft, and what it was begun from: the text of `notes.json`. No part of the aid, nor of its pin. */
  notes: z.optional(z.string()),
})

export type PortableAid = z.infer<typeof PortableAid>

/** What the start page knows of an aid before it is opened. */
export interface AidListing {
  id: string
  title: string
  short: string
  area: string
  version: string
  /** The day by which it is to be reviewed. */
  reviewBy: string
  /** The beginning of its hash: enough to find its sign-off. */
  pin: string
  /** The name of the library that it comes from; absent for one that ships and for one's own. */
  from?: string
}
