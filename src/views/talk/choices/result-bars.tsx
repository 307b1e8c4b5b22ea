import type { OutcomeFacts } from '../../../domain/aid/aid-facts.schema.ts'
import type { ResultFacts } from '../../../domain/aid/result.schema.ts'
import { cellOf } from '../../../domain/risk/cell-of.ts'
import { FactBars } from '../../charts/fact-bars.tsx'
import { useFigureSentences, usePlainWords } from '../plain-words.ts'
import { useTalk } from '../talk.ts'

interface ResultBarsProps {
  outcome: OutcomeFacts
  result: ResultFacts
}

/** Scores and lengths of time on one scale; nothing where a result has neither. */
export function ResultBars({ outcome, result }: ResultBarsProps) {
  const { aid, consultation } = useTalk()
  const sentences = useFigureSentences()
  const plain = usePlainWords()
  const names = result.arms.flatMap(({ arm, options }) => options[0] ?? arm ?? [])
  const bars = names.flatMap((name) => {
    const cell = cellOf(result, name, consultation.groups)
    const value =
      cell.kind === 'score' ? cell.mean : cell.kind === 'duration' ? cell.length.amount : undefined
    return value === undefined
      ? []
      : [
          {
            option: sentences.name(outcome.id, result.id, name),
            said: sentences.cell(cell, outcome.id, result.id),
            value,
          },
        ]
  })
  if (bars.length === 0) return null
  const scale = result.form === 'scores' ? aid.facts.scales?.find(({ id }) => id === result.scale) : undefined
  const sentence = names.map((name) => sentences.sentence(outcome.id, result.id, name)).join(' ')
  if (!scale)
    return (
      <FactBars bars={bars} from={0} to={Math.max(...bars.map(({ value }) => value))} sentence={sentence} />
    )
  const end = (which: 'low' | 'high') => plain(`scales.${scale.id}.${which}`)
  return (
    <FactBars
      bars={bars}
      from={scale.from}
      to={scale.to}
      ends={{
        low: sentences.scaleEnd(scale.from, end('low')),
        high: sentences.scaleEnd(scale.to, end('high')),
      }}
      sentence={sentence}
    />
  )
}
