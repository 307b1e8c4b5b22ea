import type { ReactElement } from 'react'
import { dayIn } from '../i18n/interface-words.ts'
import type { SummaryPartProps } from './summary-outcome.tsx'
import { ownLanguage, Quote } from './summary-quote.tsx'

interface SaidProps extends Pick<SummaryPartProps, 'summary'> {
  heading: string
  text: string
}

function Said({ heading, text, summary }: SaidProps): ReactElement | null {
  if (text === '') return null
  return (
    <>
      <h3>{heading}</h3>
      <Quote summary={summary}>{text}</Quote>
    </>
  )
}

/** An earlier choice that was looked at again: how it was then, and what has happened since. Only in a review. */
export function SummaryReview({ summary, t }: SummaryPartProps): ReactElement | null {
  const { review, language } = summary
  if (!review) return null
  const { state, option, statements, concluded } = review
  return (
    <section>
      <h2>{t('review.heading')}</h2>
      <p>
        {t('review.day', { day: dayIn(language, review.day) })} {t(`review.${state}`, { option })}
      </p>
      <Said summary={summary} heading={t('review.why')} text={review.why} />
      <Said summary={summary} heading={t('review.ownWords')} text={review.ownWords} />
      {statements.length > 0 && <h3>{t('review.statements')}</h3>}
      {statements.length > 0 && (
        <ol>
          {statements.map((says) => (
            <li key={says}>
              <bdi lang={ownLanguage(summary)}>{says}</bdi>
            </li>
          ))}
        </ol>
      )}
      <Said summary={summary} heading={t('review.happened')} text={review.happened} />
      <Said summary={summary} heading={t('review.changed')} text={review.changed} />
      <p>{t(`review.${concluded ?? 'open'}`)}</p>
    </section>
  )
}
