import type { Fact } from './fact.schema.ts'

/** No two of them look alike in print or by hand, and without vowels no word stands there by chance. */
const signs = '23456789CDFGHJKMNPQRTWXY'
const length = 5

/**
 * Five signs by which a talk is found again where names are not written: on this machine, on the paper that went home and
 * in the record. Of the beginning itself, so that it stays the same when the talk is saved as a file and opened elsewhere.
 * About 8 million; two talks of one machine hardly ever share one, and it says nothing of anybody.
 */
export function talkReference({ id }: Pick<Fact, 'id'>): string {
  let mixed = 2_166_136_261
  for (const sign of id) mixed = Math.imul(mixed ^ (sign.codePointAt(0) ?? 0), 16_777_619) >>> 0
  return Array.from({ length }, (_, place) =>
    signs.charAt(Math.floor(mixed / signs.length ** place) % signs.length),
  ).join('')
}
