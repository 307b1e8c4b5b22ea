import type { OutcomeFacts } from '../../../domain/aid/aid-facts.schema.ts'
import type { ResultFacts } from '../../../domain/aid/result.schema.ts'
import type { Cell } from '../../../domain/risk/cell.ts'
import { cellOf } from '../../../domain/risk/cell-of.ts'
import { useWords } from '../../ui/words.ts'
import { useFigureSentences } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import styles from './row-in-hand.module.css'
import { useShownOf } from './shown-choices.ts'

interface ResultSentencesProps {
  outcome: OutcomeFacts
  result: ResultFacts
}

/** What the row says already where it stands: nobody measured it, it does not apply, it is the comparison. */
const isSaidInTheRow = (cell: Cell): boolean =>
  cell.kind === 'reference' || (cell.kind === 'missing' && cell.why !== 'unchecked')

const hasFigure = (cell: Cell): boolean =>
  cell.kind !== 'missing' && cell.kind !== 'reference' && cell.kind !== 'no-group' && cell.kind !== 'judged'

/** A result in whole sentences, a line for each choice, and the author's judgement once. */
export function ResultSentences({ outcome, result }: ResultSentencesProps) {
  const t = useWords('choices')
  const { aid, consultation } = useTalk()
  const sentences = useFigureSentences()
  const shown = useShownOf(result)(aid.facts.options, ({ id }) => id)
  const cells = shown.map(({ id }) => ({ id, cell: cellOf(result, id, consultation.groups) }))
  const isCounted = cells.some(({ cell }) => hasFigure(cell))
  const told = isCounted ? cells.filter(({ cell }) => !isSaidInTheRow(cell)) : cells
  // Two choices that were counted together have one sentence.
  const lines = new Map(told.map(({ id }) => [sentences.figures(outcome.id, result.id, id), id]))
  const judgement = sentences.judgement(outcome.id, result.id)
  return (
    <ul className={styles['sentences']}>
      {[...lines].map(([line, option]) => (line === '' ? null : <li key={option}>{line}</li>))}
      {judgement === '' ? null : <li className={styles['judgement']}>{judgement}</li>}
      {isCounted ? null : <li className={styles['average']}>{t('inHand.noPicture')}</li>}
    </ul>
  )
}
