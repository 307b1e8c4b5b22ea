import { type RefObject, useId } from 'react'
import type { TradeOff } from '../../../domain/consultation/consultation.ts'
import { answerTo, type Pair } from '../../../domain/priorities/trade-offs.ts'
import { numberIn } from '../../../i18n/interface-words.ts'
import { Button } from '../../ui/button.tsx'
import { useLanguage, useWords } from '../../ui/words.ts'
import stage from '../stage.module.css'
import { useStatement } from '../statement.ts'
import { useTalk } from '../talk.ts'
import styles from './deeper.module.css'

type Prefers = TradeOff['prefers']

interface PairQuestionProps {
  heading: RefObject<HTMLHeadingElement | null>
  pair: Pair
  /** Counted from 1. */
  place: number
  count: number
  onAnswer: (prefers: Prefers) => void
  /** Absent at the first. */
  onBack: (() => void) | undefined
  onSkip: () => void
  onSee: () => void
}

/** Which of two matters more; what was answered before is marked. */
export function PairQuestion({ heading, pair, place, count, onAnswer, onBack, ...on }: PairQuestionProps) {
  const t = useWords('matters')
  const language = useLanguage()
  const statement = useStatement()
  const { tradeOffs } = useTalk().consultation
  const id = useId()
  const answer = answerTo(pair, tradeOffs)
  const number = (value: number) => numberIn(language, value)
  const chosen = answer?.prefers === 'equal' ? 'equal' : answer?.[answer.prefers]
  const answers: [Prefers, string, string][] = [
    ['one', pair.one, statement(pair.one)],
    ['other', pair.other, statement(pair.other)],
    ['equal', 'equal', t('pairs.equal')],
  ]
  return (
    <fieldset aria-labelledby={id} className={styles['question']}>
      <h3 ref={heading} id={id} tabIndex={-1}>
        {t('pairs.ask')}{' '}
        <span className={styles['place']}>
          {t('pairs.place', { place: number(place), count: number(count) })}
        </span>
      </h3>
      <div className={styles['answers']}>
        {answers.map(([prefers, of, label]) => (
          <Button
            key={prefers}
            className={prefers === 'equal' ? styles['same'] : styles['answer']}
            data-answer
            aria-pressed={answer ? chosen === of : undefined}
            onClick={() => onAnswer(prefers)}
          >
            {label}
          </Button>
        ))}
      </div>
      <div className={stage['actions']}>
        {onBack ? (
          <Button kind="quiet" onClick={onBack}>
            {t('pairs.back')}
          </Button>
        ) : null}
        <Button kind="quiet" onClick={on.onSkip}>
          {t('pairs.skip')}
        </Button>
        {tradeOffs.length > 0 ? (
          <Button kind="quiet" onClick={on.onSee}>
            {t('pairs.see')}
          </Button>
        ) : null}
      </div>
    </fieldset>
  )
}
