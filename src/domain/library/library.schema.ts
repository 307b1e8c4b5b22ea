import { CalendarDay } from '../shared/calendar.schema.ts'
import { Id } from '../shared/id.schema.ts'
import { z } from '../shared/z.ts'

/** Nothing that turns the reading direction round, is not seen, or has no place in a line. */
const readable = /^[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]*$/u
const line = (most: number) => z.string().check(z.regex(readable), z.maxLength(most))
const name = z.string().check(z.regex(readable), z.regex(/\S/), z.maxLength(160))
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** In bytes. */
export const largestManifest = 64 * 1024
export const largestIndex = 24 * 1024 * 1024
export const largestAid = 4 * 1024 * 1024

/** The name of a library stands before it in the ids of this machine, which hold 64 characters. */
export const longestId = 47

/** `library.json`: what a library is, and which index holds its aids. */
export const LibraryManifest = z.strictObject({
  format: z.literal(1),
  name,
  publisher: name,
  /** The day on which it was published. */
  date: CalendarDay,
  index: z.strictObject({ sha256: hash, size: z.int().check(z.positive(), z.maximum(largestIndex)) }),
})

/** One aid of a library, before its file is fetched. */
export const LibraryEntry = z.strictObject({
  id: Id.check(z.maxLength(longestId)),
  title: name,
  short: line(600),
  synonyms: line(2000),
  area: line(64),
  version: z.string().check(z.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/)),
  reviewBy: CalendarDay,
  /** Of its portable file, hexadecimal: the pin of the aid. */
  sha256: hash,
  /** Of that file, in bytes. */
  size: z.int().check(z.positive(), z.maximum(largestAid)),
})

export const LibraryIndex = z.strictObject({
  format: z.literal(1),
  aids: z.array(LibraryEntry).check(z.maxLength(20_000)),
})

export type LibraryManifest = z.infer<typeof LibraryManifest>
export type LibraryEntry = z.infer<typeof LibraryEntry>
export type LibraryIndex = z.infer<typeof LibraryIndex>
