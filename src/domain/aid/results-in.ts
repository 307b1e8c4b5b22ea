import type { AidFacts, OutcomeFacts } from './aid-facts.schema.ts'
import type { ResultFacts } from './result.schema.ts'

/** A result with the outcome that it belongs to and its path in `aid.yaml`. */
export interface ResultInAid {
  outcome: OutcomeFacts
  result: ResultFacts
  /** 0 leads. */
  place: number
  path: (string | number)[]
}

/** Every result of an aid. */
export function resultsIn(facts: AidFacts): ResultInAid[] {
  return facts.outcomes.flatMap((outcome, index) =>
    outcome.results.map((result, place) => ({
      outcome,
      result,
      place,
      path: ['outcomes', index, 'results', place],
    })),
  )
}

/** What an arm is called: its own id, or the first option that it stands for. */
export const nameOfArm = (arm: { options: readonly string[]; arm?: string | undefined }): string =>
  arm.arm ?? arm.options[0] ?? ''
