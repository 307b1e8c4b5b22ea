import type { ResultFacts } from '../../domain/aid/result.schema.ts'
import { editsToResult } from '../../domain/draft/result-edits.ts'
import { type ResultStanding, useResultChange } from './figures-in-hand.ts'

/** Writes the result in hand anew. */
export function useChange(): (changed: (standing: ResultStanding) => ResultFacts | undefined) => void {
  const change = useResultChange()
  return (changed) => {
    void change((standing) => {
      const made = changed(standing)
      return made && editsFor(standing, made)
    })
  }
}

export const editsFor = ({ spot, facts }: ResultStanding, made: ResultFacts) =>
  editsToResult(facts, spot.outcome, spot.place, made, spot.words)
