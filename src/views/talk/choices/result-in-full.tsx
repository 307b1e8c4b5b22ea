import type { OutcomeFacts } from '../../../domain/aid/aid-facts.schema.ts'
import type { ResultFacts } from '../../../domain/aid/result.schema.ts'
import { useWords } from '../../ui/words.ts'
import { useFigureSentences, usePlainWords } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import { AskForGroup } from './ask-for-group.tsx'
import { ResultBehind } from './result-behind.tsx'
import { type FigureForm, ResultFigures } from './result-figures.tsx'
import styles from './row-in-hand.module.css'

interface ResultInFullProps {
  outcome: OutcomeFacts
  result: ResultFacts
  heading: string
  form: FigureForm
}

/** A result that does not lead: how it stands to the one that does, its own figures, its own sources. */
export function ResultInFull({ outcome, result, heading, form }: ResultInFullProps) {
  const t = useWords('choices')
  const { consultation } = useTalk()
  const sentences = useFigureSentences()
  const plain = usePlainWords()
  const path = `outcomes.${outcome.id}.${result.id}`
  const disagreement = plain(`${path}.disagreement`)
  const axis = result.form === 'counts' ? result.axis : undefined
  const needsGroup = axis !== undefined && consultation.groups[axis] === undefined
  return (
    <section className={styles['result']}>
      {result.relation === undefined ? null : (
        <p className={styles['relation']}>{t(`relation.${result.relation}`)}</p>
      )}
      <h3>{heading}</h3>
      <p className={styles['standing']}>
        {[sentences.peopleAndTime(outcome.id, result.id), plain(`${path}.who`)]
          .filter((text) => text !== '')
          .join(' · ')}
      </p>
      {disagreement === '' ? null : <p>{disagreement}</p>}
      {needsGroup ? (
        <AskForGroup axis={axis} asks={false} />
      ) : (
        <ResultFigures outcome={outcome} result={result} form={form} />
      )}
      <ResultBehind outcome={outcome} result={result} />
    </section>
  )
}
