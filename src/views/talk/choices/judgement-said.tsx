import { KnownMark } from '../../../renderings/known-mark.tsx'
import { useFigureSentences } from '../plain-words.ts'
import type { ResultProps } from './result-picture.tsx'
import styles from './row-in-hand.module.css'

/** What the author judges of a result; that there is little or no difference has its mark, as what is not known has. */
export function JudgementSaid({ outcome, result }: ResultProps) {
  const text = useFigureSentences().judgement(outcome.id, result.id)
  if (text === '') return null
  return (
    <p className={styles['judgement']}>
      {result.judgement === 'little-or-no-difference' ? <KnownMark kind={result.judgement} /> : null}
      {text}
    </p>
  )
}
