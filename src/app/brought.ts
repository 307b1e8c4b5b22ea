import type { NewFact } from '../domain/consultation/fact.schema.ts'

interface Brought {
  /** `null`: without an aid. */
  aid: string | null
  begins: readonly NewFact[]
}

let inHand: Brought | undefined

/**
 * What came from home, between the start page and the talk that begins with it. It is let go as soon as that talk is on
 * the screen, and by the start page, so that it begins no other.
 */
export const brought = {
  put: (from: Brought) => {
    inHand = from
  },
  of: (aid: string | null) => (inHand?.aid === aid ? inHand.begins : undefined),
  letGo: () => {
    inHand = undefined
  },
}
