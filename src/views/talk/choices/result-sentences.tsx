import { armFor } from '../../../domain/risk/arm-for.ts'
import type { Cell } from '../../../domain/risk/cell.ts'
import { cellOf } from '../../../domain/risk/cell-of.ts'
import { useWords } from '../../ui/words.ts'
import { useFigureSentences } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import { JudgementSaid } from './judgement-said.tsx'
import { NotKnown, type ResultProps } from './result-picture.tsx'
import styles from './row-in-hand.module.css'

/** What has a line and a mark of its own, under the sentences. */
const isNotKnown = (cell: Cell): boolean => cell.kind === 'missing' && cell.why !== 'not-applicable'

const hasFigure = (cell: Cell): boolean =>
  cell.kind !== 'missing' && cell.kind !== 'reference' && cell.kind !== 'no-group' && cell.kind !== 'judged'

/** A result in whole sentences, a line for each choice, then the author's judgement once, and what is not known. */
export function ResultSentences({ outcome, result }: ResultProps) {
  const t = useWords('choices')
  const { aid, consultation } = useTalk()
  const sentences = useFigureSentences()
  // Arms that are no choice (a dummy, what follows a found cancer) have figures too.
  const names = [...aid.facts.options.map(({ id }) => id), ...result.arms.flatMap(({ arm }) => arm ?? [])]
  const cells = names.map((id) => ({ id, cell: cellOf(result, id, consultation.groups) }))
  const isCounted = cells.some(({ cell }) => hasFigure(cell))
  // What the others are compared with is named in their sentences.
  const told = cells.filter(({ cell }) => !isNotKnown(cell) && !(isCounted && cell.kind === 'reference'))
  // Two choices that were counted together have one sentence.
  const lines = new Set(
    told.map(({ id, cell }) => {
      const first = 'together' in cell ? armFor(result, id)?.options[0] : id
      return sentences.figures(outcome.id, result.id, first ?? id)
    }),
  )
  return (
    <>
      <ul className={styles['sentences']}>
        {[...lines].map((line) => (line === '' ? null : <li key={line}>{line}</li>))}
      </ul>
      <JudgementSaid outcome={outcome} result={result} />
      <NotKnown outcome={outcome} result={result} />
      {isCounted ? null : <p className={styles['average']}>{t('inHand.noPicture')}</p>}
    </>
  )
}
