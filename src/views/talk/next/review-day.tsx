import { type ChangeEvent, useRef, useState } from 'react'
import { suggestedReviewDay } from '../../../domain/plan/review-day.ts'
import { dayIn } from '../../../i18n/interface-words.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { useDraft } from '../../ui/drafts.ts'
import fieldStyles from '../../ui/field.module.css'
import { Field } from '../../ui/field.tsx'
import { useLanguage, useWords } from '../../ui/words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import { dayNotAgreed, keepDay } from './day-not-agreed.ts'

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text)

/** The day on which to look at the choice again: suggested by the aid, one tap; or another; or none. */
export function ReviewDay() {
  const t = useWords('next')
  const language = useLanguage()
  const { aid, consultation, today, add } = useTalk()
  const { reviewDay } = consultation
  const suggested = suggestedReviewDay(aid.facts, consultation, today)
  const say = (day: string) => dayIn(language, day)
  const { draft, isWrong, written } = useWrittenDay()
  const announce = useAnnounce()
  const box = useRef<HTMLInputElement>(null)
  const take = (day: string) => {
    draft.type(day)
    draft.settle()
    // A day that stands there already is agreed anew.
    if (day === reviewDay) add({ type: 'review.dated', day })
    announce(t('review.agreed', { day: say(day) }))
    // Its button goes.
    box.current?.focus()
  }
  const wantNone = () => {
    draft.type('')
    draft.settle()
    if (reviewDay === undefined) add({ type: 'review.dated', day: null })
    announce(t('review.agreedNone'))
  }
  return (
    <div className={stage['part']}>
      <Field label={t('review.label')} error={isWrong ? t('review.past') : undefined}>
        {(tied) => (
          <div className={stage['actions']}>
            <input
              {...tied}
              ref={box}
              type="date"
              className={fieldStyles['input']}
              min={today}
              max="2099-12-31"
              {...written}
            />
            {suggested && suggested !== reviewDay ? (
              <Button onClick={() => take(suggested)}>{t('review.use', { day: say(suggested) })}</Button>
            ) : null}
            <Button kind="quiet" onClick={wantNone}>
              {t('review.none')}
            </Button>
          </div>
        )}
      </Field>
      {isWrong ? null : <DayAgreed onKeep={take} />}
    </div>
  )
}

/** What was agreed, and whether that was for a choice that is another now. */
function DayAgreed({ onKeep }: { onKeep: (day: string) => void }) {
  const t = useWords('next')
  const language = useLanguage()
  const { reviewDay, isDayBefore } = useTalk().consultation
  if (reviewDay === undefined) return null
  if (reviewDay === null) return <p className={stage['small']}>{t('review.agreedNone')}</p>
  return (
    <p className={stage['small']}>
      {t(isDayBefore ? 'review.agreedBefore' : 'review.agreed', { day: dayIn(language, reviewDay) })}{' '}
      {isDayBefore ? <Button onClick={() => onKeep(reviewDay)}>{t('review.still')}</Button> : null}
    </p>
  )
}

/** The day as it is written in its box; one that has passed stays there. */
function useWrittenDay() {
  const { id, consultation, today, add } = useTalk()
  const { reviewDay } = consultation
  const left = dayNotAgreed(id)
  const isRight = (text: string) => text === '' || (isDay(text) && text >= today)
  const write = (text: string) => {
    if (text !== '') add({ type: 'review.dated', day: text })
    else if (reviewDay) add({ type: 'review.dated', day: null })
  }
  const typed = useDraft(reviewDay ?? '', write, isRight, left)
  const draft = {
    ...typed,
    type: (text: string) => {
      keepDay(id, isRight(text) ? undefined : text)
      typed.type(text)
    },
  }
  // A year that is half typed is a day in the past: it is wrong only once its box is left.
  const [isLeft, setLeft] = useState(left !== undefined)
  const isWrong = isLeft && !isRight(draft.text)
  const written = {
    value: draft.text,
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      setLeft(false)
      draft.type(event.target.value)
    },
    onBlur: () => {
      setLeft(true)
      draft.settle()
    },
  }
  return { draft, isWrong, written }
}
