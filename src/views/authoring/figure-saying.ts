import { useMemo } from 'react'
import type { AidFacts } from '../../domain/aid/aid-facts.schema.ts'
import type { ResultFacts } from '../../domain/aid/result.schema.ts'
import { withResult } from '../../domain/draft/result-edits.ts'
import { type FigureSentences, figureSentences } from '../../renderings/figure-sentences.ts'
import { figureWorkings } from '../../renderings/figure-workings.ts'
import { useAllWords } from '../ui/words.ts'
import { useFigures } from './figures-in-hand.ts'

interface Saying {
  facts: AidFacts
  sentences: FigureSentences
  workings: ReturnType<typeof figureWorkings>
}

/** Says the figures of the result in hand, or of what it would be, just as a consultation would. */
export function useSaying(changed?: ResultFacts): Saying {
  const all = useAllWords()
  const { facts, words, spot, groups } = useFigures()
  return useMemo(() => {
    const shown = changed ? withResult(facts, spot.outcome, spot.place, changed) : facts
    return {
      facts: shown,
      sentences: figureSentences(all, words, shown, groups),
      workings: figureWorkings(all, words, shown, groups),
    }
  }, [all, facts, words, spot, groups, changed])
}
