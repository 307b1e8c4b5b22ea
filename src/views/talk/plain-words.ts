import { useCallback, useMemo } from 'react'
import type { ChosenGroups } from '../../domain/risk/cell.ts'
import { type FigureSentences, figureSentences } from '../../renderings/figure-sentences.ts'
import { useWords } from '../ui/words.ts'
import { useTalk } from './talk.ts'

/** The sentences that this aid's figures make, for the groups that were chosen. */
export function useFigureSentences(): FigureSentences {
  const t = useWords('figures')
  const { aid, words, consultation } = useTalk()
  // By what they say: groups are folded anew with every fact and seldom differ.
  const said = JSON.stringify(consultation.groups)
  return useMemo(() => {
    // Without a prototype, as the fold has them.
    const groups = Object.assign(Object.create(null), JSON.parse(said)) as ChosenGroups
    return figureSentences(t, words, aid.facts, groups)
  }, [t, words, aid.facts, said])
}

/** Reads one slot of the aid's words as plain text, with its figures in place. */
export function usePlainWords(): (path: string) => string {
  const { words } = useTalk()
  const sentences = useFigureSentences()
  return useCallback((path) => sentences.prose(words(path)), [sentences, words])
}
