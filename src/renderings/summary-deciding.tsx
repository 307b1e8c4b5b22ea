import type { ReactElement } from 'react'
import { dayIn, numberIn } from '../i18n/interface-words.ts'
import { withoutStop } from './plain-text.ts'
import type { SummaryPartProps } from './summary-outcome.tsx'
import { ownLanguage } from './summary-quote.tsx'

/** How many would have to be helped, as the person said it, beside what the figures say. */
export function SummaryThreshold({ summary, t }: SummaryPartProps): ReactElement | null {
  const { threshold } = summary.matters
  if (!threshold) return null
  const { outcome, said, when } = threshold
  const number = (n: number) => numberIn(summary.language, n)
  const of = number(threshold.of)
  if (said === null) return <p>{t('matters.thresholdNotSaid', { outcome, of })}</p>
  const figures = threshold.figures.map(({ option, says }) => t('matters.figure', { option, says }))
  return (
    <p>
      {t('matters.threshold', { outcome, of, count: number(said) })}
      {figures.length > 0 && ` ${t('matters.thresholdFigures', { when, figures: figures.join('; ') })}`}
    </p>
  )
}

/** What the person answered where the choice goes against what was put first. */
export function SummaryConflict({ summary: { decided }, t }: SummaryPartProps): ReactElement | null {
  const { conflict } = decided
  if (!conflict) return null
  return (
    <p dir="auto">
      {t('decided.conflict.about', { statement: withoutStop(conflict.statement) })}{' '}
      {t(`decided.conflict.${conflict.answer}`)}
    </p>
  )
}

/** What goes home open leads everything else: what is open, what to think about, whom to talk to, when to speak again. */
export function SummaryTakenHome({ summary, t }: SummaryPartProps): ReactElement | null {
  const { takenHome, next, language } = summary
  if (!takenHome) return null
  return (
    <>
      <p>
        <strong>{t('takenHome.lead')}</strong>{' '}
        {next.reviewDay !== null && t('takenHome.again', { day: dayIn(language, next.reviewDay) })}
      </p>
      {takenHome.map(({ about, says }) => (
        <div key={about}>
          <h3>{t(`takenHome.${about}`)}</h3>
          <p className="summary-written" dir="auto" lang={ownLanguage(summary)}>
            {says}
          </p>
        </div>
      ))}
    </>
  )
}
