import type { OutcomeFacts } from '../../../domain/aid/aid-facts.schema.ts'
import type { ResultFacts } from '../../../domain/aid/result.schema.ts'
import { ratingFor } from '../../../domain/risk/rating-for.ts'
import { numberIn } from '../../../i18n/interface-words.ts'
import { CertaintyMark } from '../../../renderings/certainty-mark.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Prose } from '../../ui/prose.tsx'
import { useLanguage, useWords } from '../../ui/words.ts'
import { useFigureSentences, usePlainWords } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import styles from './row-in-hand.module.css'
import { CitedNames, WhereFrom } from './where-from.tsx'

interface ResultBehindProps {
  outcome: OutcomeFacts
  result: ResultFacts
}

/** What stands behind a result, each part one tap away: its source, its arithmetic, whom it is about. */
export function ResultBehind({ outcome, result }: ResultBehindProps) {
  const t = useWords('choices')
  const language = useLanguage()
  const { words, consultation } = useTalk()
  const sentences = useFigureSentences()
  const plain = usePlainWords()
  const path = `outcomes.${outcome.id}.${result.id}`
  const { people } = result
  return (
    <>
      <Certainty outcome={outcome} result={result} />
      {result.sources.length === 0 ? null : (
        <p className={styles['cited']}>
          {t('source.from')} <CitedNames citations={result.sources} />
        </p>
      )}
      <Disclosure summary={t('inHand.whereFrom')}>
        <WhereFrom citations={result.sources} />
      </Disclosure>
      <Working outcome={outcome} result={result} isOpen={consultation.appetite === 'more'} />
      <Disclosure summary={t('inHand.behind')}>
        <div className={styles['texts']}>
          <p>{plain(`${path}.who`)}</p>
          {people === undefined ? null : (
            <p>{t('inHand.studied', { count: people, n: numberIn(language, people) })}</p>
          )}
          <Prose text={sentences.prose(words(`${path}.note`))} />
        </div>
      </Disclosure>
    </>
  )
}

/** How sure anybody may be: as blocks, in words with the reason, and what that says of each choice. */
function Certainty({ outcome, result }: ResultBehindProps) {
  const { consultation } = useTalk()
  const sentences = useFigureSentences()
  return (
    <div className={styles['certainty']}>
      <p>
        <CertaintyMark rating={ratingFor(result, consultation.groups)} />
        {sentences.certainty(outcome.id, result.id)}
      </p>
      {sentences.effects(outcome.id, result.id).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}

function Working({ outcome, result, isOpen }: ResultBehindProps & { isOpen: boolean }) {
  const t = useWords('choices')
  const sentences = useFigureSentences()
  const names = result.arms.flatMap(({ arm, options }) => options[0] ?? arm ?? [])
  const workings = names
    .map((name) => ({ name, lines: sentences.working(outcome.id, result.id, name) }))
    .filter(({ lines }) => lines.length > 0)
  if (workings.length === 0) return null
  return (
    <Disclosure summary={t('inHand.workedOut')} open={isOpen}>
      <div className={styles['texts']}>
        {workings.map(({ name, lines }) => (
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
    </Disclosure>
  )
}
