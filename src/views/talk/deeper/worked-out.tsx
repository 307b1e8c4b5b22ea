import type { OutcomeFacts } from '../../../domain/aid/aid-facts.schema.ts'
import type { ResultFacts } from '../../../domain/aid/result.schema.ts'
import { figureWorkings } from '../../../renderings/figure-workings.ts'
import { useAllWords } from '../../ui/words.ts'
import { useFigureSentences } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import styles from './worked-out.module.css'

/** How the figures of a result were worked out, choice by choice, a line for each step. */
export function WorkedOut({ outcome, result }: { outcome: OutcomeFacts; result: ResultFacts }) {
  const said = useAllWords()
  const { aid, words, consultation } = useTalk()
  const sentences = useFigureSentences()
  const workings = figureWorkings(said, words, aid.facts, consultation.groups)
  const named = result.arms
    .flatMap(({ arm, options }) => options[0] ?? arm ?? [])
    .map((name) => ({ name, lines: workings(outcome.id, result.id, name) }))
    .filter(({ lines }) => lines.length > 0)
  // What is left is what a group has to be chosen for.
  if (named.length === 0) return <p>{said.says('figures')('noGroup.not-chosen')}</p>
  return (
    <div className={styles['workings']}>
      {named.map(({ name, lines }) => (
        <div key={name}>
          <h3>{sentences.name(outcome.id, result.id, name)}</h3>
          <ul className={styles['working']}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
