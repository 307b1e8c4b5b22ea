import { z } from '../shared/z.ts'

/** What somebody said or wrote, in characters. */
export const text = z.string().check(z.maxLength(4000))

/** Something of this consultation, or of its aid, by its id. */
export const name = z.string().check(z.maxLength(64))

/**
 * What every fact carries: its id, its time (UTC) and its place in the log, counted from 0. Facts that one press wrote
 * share the id of the first of them as `press`, and are undone together.
 */
export const base = {
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  at: z.iso.datetime(),
  place: z.int().check(z.minimum(0)),
  press: z.optional(z.string().check(z.minLength(1), z.maxLength(64))),
}
