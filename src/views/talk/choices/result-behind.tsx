import { lazy, Suspense } from 'react'
import type { OutcomeFacts } from '../../../domain/aid/aid-facts.schema.ts'
import type { ResultFacts } from '../../../domain/aid/result.schema.ts'
import { isWorkedOut } from '../../../domain/risk/is-worked-out.ts'
import { ratingFor } from '../../../domain/risk/rating-for.ts'
import { numberIn } from '../../../i18n/interface-words.ts'
import { CertaintyMark } from '../../../renderings/certainty-mark.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Prose } from '../../ui/prose.tsx'
import { useLanguage, useWords } from '../../ui/words.ts'
import { useFigureSentences, usePlainWords } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import styles from './row-in-hand.module.css'
import { CitedNames } from './where-from.tsx'

const CitedInFull = lazy(async () => ({ default: (await import('../deeper/cited-in-full.tsx')).CitedInFull }))
const WorkedOut = lazy(async () => ({ default: (await import('../deeper/worked-out.tsx')).WorkedOut }))

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
        <Suspense fallback={null}>
          <CitedInFull citations={result.sources} />
        </Suspense>
      </Disclosure>
      {isWorkedOut(result) ? (
        <Disclosure summary={t('inHand.workedOut')} open={consultation.appetite === 'more'}>
          <Suspense fallback={null}>
            <WorkedOut outcome={outcome} result={result} />
          </Suspense>
        </Disclosure>
      ) : null}
      <Disclosure summary={t('inHand.behind')}>
        <div className={styles['texts']}>
          <p>{plain(`${path}.who`)}</p>
          {people === undefined ? null : (
            <p>{t('inHand.studied', { count: people, n: numberIn(language, people) })}</p>
          )}
          <Prose text={sentences.of(`outcomes.${outcome.id}.name`).prose(words(`${path}.note`))} />
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
