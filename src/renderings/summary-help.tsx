import type { ReactElement } from 'react'
import { GeneralMark, GeneralNote } from './general-advice.tsx'
import { isLeftOut, type SummaryPartProps } from './summary-outcome.tsx'
import { ownLanguage } from './summary-quote.tsx'

/** When to get help, the most urgent first, and what the clinician added. */
export function SummaryHelp({ summary, t }: SummaryPartProps): ReactElement | null {
  if (isLeftOut(summary, 'help')) return null
  const { help } = summary
  const urgencies = ['emergency', 'same-day', 'soon'] as const
  const asked = urgencies.filter((urgency) => help.entries.some((entry) => entry.urgency === urgency))
  return (
    <section className="summary-whole">
      <h2>{t('help.heading')}</h2>
      {help.written === '' && asked.length === 0 && <p>{t('help.none')}</p>}
      {asked.map((urgency) => (
        <div key={urgency} className={`summary-help summary-${urgency}`}>
          <h3>{t(`help.${urgency}`)}</h3>
          <ul>
            {help.entries
              .filter((entry) => entry.urgency === urgency)
              .map(({ says, generalAdvice }) => (
                <li key={says}>
                  {says}
                  {generalAdvice && <GeneralMark />}
                </li>
              ))}
          </ul>
        </div>
      ))}
      {help.entries.some(({ generalAdvice }) => generalAdvice) && (
        <p>
          <GeneralNote t={t} />
        </p>
      )}
      {help.written !== '' && <h3>{t('help.written')}</h3>}
      {help.written !== '' && (
        <p className="summary-written" dir="auto" lang={ownLanguage(summary)}>
          {help.written}
        </p>
      )}
      {help.written !== '' && !asked.includes('emergency') && <p>{t('text.emergency')}</p>}
    </section>
  )
}

/** What the person still wants to ask. */
export function SummaryQuestions({ summary, t }: SummaryPartProps): ReactElement | null {
  if (isLeftOut(summary, 'questions')) return null
  const { questions } = summary
  return (
    <section>
      <h2>{t('questions.heading')}</h2>
      {questions.length === 0 && <p>{t('questions.none')}</p>}
      {questions.length > 0 && (
        <ul>
          {questions.map((question) => (
            <li key={question}>
              <bdi lang={ownLanguage(summary)}>{question}</bdi>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Whom the person can ask; where nobody wrote it, their practice. */
export function SummaryContact({ summary, t }: SummaryPartProps): ReactElement {
  const { contact } = summary
  return (
    <section className="summary-whole">
      <h2>{t('contact.heading')}</h2>
      {contact === undefined ? (
        <p>{t('contact.none')}</p>
      ) : (
        <p className="summary-written" dir="auto" lang={ownLanguage(summary)}>
          {contact}
        </p>
      )}
    </section>
  )
}
