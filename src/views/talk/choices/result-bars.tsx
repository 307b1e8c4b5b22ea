import type { OutcomeFacts } from '../../../domain/aid/aid-facts.schema.ts'
import type { ResultFacts } from '../../../domain/aid/result.schema.ts'
import { barsOf } from '../../../domain/risk/bars-of.ts'
import { FactBars } from '../../charts/fact-bars.tsx'
import { useWords } from '../../ui/words.ts'
import { useFigureSentences, usePlainWords } from '../plain-words.ts'
import { useTalk } from '../talk.ts'

interface ResultBarsProps {
  outcome: OutcomeFacts
  result: ResultFacts
}

/** Scores and lengths of time on one scale; nothing where a result has neither. */
export function ResultBars({ outcome, result }: ResultBarsProps) {
  const t = useWords('figures')
  const { aid, consultation } = useTalk()
  const sentences = useFigureSentences().of(`outcomes.${outcome.id}.name`)
  const plain = usePlainWords()
  const bars = barsOf(aid.facts, result, consultation.groups)
  if (!bars) return null
  const said = bars.bars.map(({ option, together }) => {
    const { number = '', range } = sentences.figure(outcome.id, result.id, option)
    return { name: sentences.names(outcome.id, result.id, { option, together }), figure: number, range }
  })
  const { scale, smallestChange } = bars
  const end = (which: 'low' | 'high', score: number) =>
    sentences.scaleEnd(score, plain(`scales.${scale}.${which}`))
  return (
    <FactBars
      bars={bars}
      said={said}
      ends={scale === undefined ? undefined : { low: end('low', bars.from), high: end('high', bars.to) }}
      smallest={
        scale === undefined || smallestChange === undefined
          ? undefined
          : t('bars.smallest', { n: sentences.points(scale, smallestChange) })
      }
      sentence={bars.bars.map(({ option }) => sentences.sentence(outcome.id, result.id, option)).join(' ')}
    />
  )
}
