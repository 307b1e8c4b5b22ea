import { sections } from '../../../domain/aid/sections.ts'
import type { ReadingAges } from '../../../domain/plain-language/reading-age.ts'
import { useWords } from '../../ui/words.ts'
import { placeOfCard } from '../cards/card.tsx'
import { useWorkbench } from '../workbench.ts'

/** The name of a card as people know it: the name of its entry, or of its section. */
export function useCardName(): (card: string) => string {
  const t = useWords('draft')
  const { reading } = useWorkbench()
  const words = reading?.words[reading.sourceLanguage] ?? {}
  return (card) => {
    const section = sections.find((known) => known === card)
    return words[`${card}.name`]?.prose ?? t(`card.${section ?? 'choice'}`)
  }
}

/** Where a card is written: its entry, or its section. */
export function useCardPlace(): (card: string) => string {
  const { reading } = useWorkbench()
  const words = reading?.words[reading.sourceLanguage] ?? {}
  return (card) => {
    if (Object.hasOwn(words, `${card}.name`)) return `w.${card}.name`
    return placeOfCard(sections.find((known) => known === card) ?? 'choice')
  }
}

/** "reading age about 9 to 11": the lowest and the highest of the formulas. */
export function useAgeSaid(): (ages: ReadingAges) => string {
  const t = useWords('plain')
  return (ages) => {
    const all = Object.values<number>({ ...ages })
    const [from, to] = [Math.min(...all), Math.max(...all)]
    return from === to ? t('ageSame', { from }) : t('age', { from, to })
  }
}
