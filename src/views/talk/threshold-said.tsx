import { thresholdOf } from '../../domain/priorities/threshold.ts'
import { numberIn } from '../../i18n/interface-words.ts'
import { useLanguage, useWords } from '../ui/words.ts'
import { useFigureSentences, usePlainWords } from './plain-words.ts'
import { useTalk } from './talk.ts'

interface ThresholdSaidProps {
  /** Only where it is the outcome in hand, which is named above already. */
  inHand?: string
}

/** What the person said would make it worth it, beside what the figures say: no verdict, and nothing worked out. */
export function ThresholdSaid({ inHand }: ThresholdSaidProps) {
  const t = useWords('matters')
  const language = useLanguage()
  const { aid, consultation } = useTalk()
  const sentences = useFigureSentences()
  const plain = usePlainWords()
  const threshold = thresholdOf(aid.facts, consultation)
  if (!threshold || typeof threshold.said !== 'number') return null
  const { outcome, result, said, figures } = threshold
  if (inHand !== undefined && inHand !== outcome.id) return null
  const number = { count: numberIn(language, said), of: numberIn(language, threshold.of) }
  const says = figures.map(({ option, cell, change }) =>
    t('threshold.figure', {
      says: change
        ? sentences.of(`outcomes.${outcome.id}.name`).change(change)
        : sentences.cell(cell, outcome.id, result.id),
      option: plain(`options.${option}.name`),
    }),
  )
  return (
    <p>
      {inHand === undefined ? <strong>{plain(`outcomes.${outcome.id}.name`)}. </strong> : null}
      {t('threshold.said', number)}{' '}
      {says.length > 0
        ? t('threshold.figures', { when: sentences.time(outcome.id, result.id), figures: says.join('; ') })
        : null}
    </p>
  )
}
