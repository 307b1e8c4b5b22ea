import type { ReactElement } from 'react'
import { dayIn } from '../i18n/interface-words.ts'
import type { SummaryPartProps } from './summary-outcome.tsx'

interface SaidProps {
  heading: string
  text: string
}

function Said({ heading, text }: SaidProps): ReactElement | null {
  if (text === '') return null
  return (
    <>
      <h3>{heading}</h3>
      <blockquote className="summary-quote" dir="auto">
        {text}
      </blockquote>
    </>
  )
}

/** An earlier choice that was looked at again: how it was then, and what has happened since. Only in a review. */
export function SummaryReview({ summary: { review, language }, t }: SummaryPartProps): ReactElement | null {
  if (!review) return null
  const { state, option, statements, concluded } = review
  return (
    <section>
      <h2>{t('review.heading')}</h2>
      <p>
        {t('review.day', { day: dayIn(language, review.day) })} {t(`review.${state}`, { option })}
      </p>
      <Said heading={t('review.why')} text={review.why} />
      <Said heading={t('review.ownWords')} text={review.ownWords} />
      {statements.length > 0 && <h3>{t('review.statements')}</h3>}
      {statements.length > 0 && (
        <ol>
          {statements.map((says) => (
            <li key={says}>
              <bdi>{says}</bdi>
            </li>
          ))}
        </ol>
      )}
      <Said heading={t('review.happened')} text={review.happened} />
      <Said heading={t('review.changed')} text={review.changed} />
      <p>{t(`review.${concluded ?? 'open'}`)}</p>
    </section>
  )
}
