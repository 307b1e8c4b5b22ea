import type { ReactElement } from 'react'
import { dayIn } from '../i18n/interface-words.ts'
import { GeneralMark, GeneralNote } from './general-advice.tsx'
import { stepLine } from './step-line.ts'
import { SummaryChoices } from './summary-choices.tsx'
import { SummaryCopy } from './summary-copy.tsx'
import { SummaryConflict, SummaryTakenHome } from './summary-deciding.tsx'
import { SummaryMatters } from './summary-matters.tsx'
import { SummaryNeeds } from './summary-needs.tsx'
import { isLarge, isLeftOut, type SummaryPartProps } from './summary-outcome.tsx'
import { Quote } from './summary-quote.tsx'
import { SummaryReview } from './summary-review.tsx'
import { SummarySources } from './summary-sources.tsx'

function Warnings({ summary: { aid, language, notForYou }, t }: SummaryPartProps): ReactElement {
  if ('none' in aid) return <p className="summary-soft">{t('document.noAid')}</p>
  const day = dayIn(language, aid.reviewBy)
  return (
    <div className="summary-warnings">
      {notForYou && (
        <p>
          <strong>{t('document.notForYou')}</strong> {t('document.notForYouMeans')}
        </p>
      )}
      {!aid.signedOff && (
        <p>
          <strong>{t('document.trial')}</strong> {t('document.trialMeans')}
        </p>
      )}
      {aid.review === 'past' && <p>{t('document.past', { day })}</p>}
      {aid.review === 'long-past' && (
        <p>
          <strong>{t('document.longPast', { day })}</strong>
        </p>
      )}
      {!aid.testedWithPatients && <p>{t('document.untested')}</p>}
    </div>
  )
}

function Next({ summary, t }: SummaryPartProps): ReactElement | null {
  if (isLeftOut(summary, 'next')) return null
  const { next, language, takenHome } = summary
  return (
    <section>
      <h2>{t('next.heading')}</h2>
      <SummaryTakenHome summary={summary} t={t} />
      {takenHome && next.steps.length > 0 && <h3>{t('takenHome.steps')}</h3>}
      {next.steps.length === 0 && <p>{t('next.none')}</p>}
      {next.steps.length > 0 && (
        <ul>
          {next.steps.map((step) => {
            const { who, what, when } = stepLine(step, language, t)
            return (
              <li key={step.id}>
                <strong dir="auto">{who}</strong>: <span dir="auto">{what}</span>
                {when !== '' && <span className="summary-soft"> ({when})</span>}
                {step.generalAdvice && <GeneralMark />}
              </li>
            )
          })}
        </ul>
      )}
      {next.steps.some(({ generalAdvice }) => generalAdvice) && <GeneralNote t={t} />}
      <p>
        {next.reviewDay === null && `${t('next.noReview')} `}
        {next.reviewDay !== null &&
          !takenHome &&
          `${t('next.review', { day: dayIn(language, next.reviewDay) })} `}
        {!isLeftOut(summary, 'help') && t('next.help', { heading: t('help.heading') })}
      </p>
    </section>
  )
}

function Recommendation({ summary: { decided, choices }, t }: SummaryPartProps): ReactElement | null {
  const { recommendation } = decided
  if (!recommendation) return null
  const option = choices.options.find(({ id }) => id === recommendation.option)?.name
  const said = recommendation.asked ? 'decided.suggestedAsked' : 'decided.suggested'
  return (
    <p dir="auto">
      {option === undefined ? t('decided.suggestedNone') : t(said, { option })}
      {recommendation.reason !== '' && ` ${t('decided.reason', { reason: recommendation.reason })}`}
    </p>
  )
}

function Decided({ summary, t }: SummaryPartProps): ReactElement | null {
  if (isLeftOut(summary, 'decided')) return null
  const { state, option, why } = summary.decided
  const name = summary.choices.options.find(({ id }) => id === option)?.name ?? ''
  return (
    <section>
      <h2>{t('decided.heading')}</h2>
      {state === 'not-recorded' && <p>{t('decided.notRecorded')}</p>}
      {state === 'decided' && <p className="summary-decision">{t('decided.decided', { option: name })}</p>}
      {state === 'leaning' && <p className="summary-decision">{t('decided.leaning', { option: name })}</p>}
      {state === 'leaning' && <p>{t('decided.leaningMeans')}</p>}
      {state === 'not-yet' && <p className="summary-decision">{t('decided.notYet')}</p>}
      {state === 'not-yet' && <p>{t('decided.notYetMeans')}</p>}
      {why !== '' && <h3>{t('decided.why')}</h3>}
      {why !== '' && <Quote>{why}</Quote>}
      <SummaryConflict summary={summary} t={t} />
      <Recommendation summary={summary} t={t} />
      {(state === 'decided' || state === 'leaning') && <p>{t('decided.changeMind')}</p>}
    </section>
  )
}

function Help({ summary, t }: SummaryPartProps): ReactElement | null {
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
      {help.entries.some(({ generalAdvice }) => generalAdvice) && <GeneralNote t={t} />}
      {help.written !== '' && <h3>{t('help.written')}</h3>}
      {help.written !== '' && (
        <p className="summary-written" dir="auto">
          {help.written}
        </p>
      )}
    </section>
  )
}

function Questions({ summary, t }: SummaryPartProps): ReactElement | null {
  if (isLeftOut(summary, 'questions')) return null
  const { questions } = summary
  return (
    <section>
      <h2>{t('questions.heading')}</h2>
      {questions.length === 0 && <p>{t('questions.none')}</p>}
      {questions.length > 0 && (
        <ul>
          {questions.map((question) => (
            <li key={question} dir="auto">
              {question}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

interface SummaryDocumentProps extends SummaryPartProps {
  /** It stands on a page that has a heading of its own, so that its title is no `h1`. */
  isInside?: boolean
  /** What stands around the figures, on a page that folds them away. */
  aroundFigures?: ((figures: ReactElement) => ReactElement) | undefined
}

/**
 * The document for the person: one tree for the screen, for paper and for the saved file. No hooks, no context and no
 * handlers, so that `staticMarkup` can write it. Styles: `summary-document.css`.
 */
export function SummaryDocument({
  summary,
  t,
  isInside = false,
  aroundFigures,
}: SummaryDocumentProps): ReactElement {
  return (
    <article className={isLarge(summary) ? 'summary summary-large' : 'summary'} lang={summary.language}>
      <header>
        <p className="summary-soft">
          {t('document.kind')} · {dayIn(summary.language, summary.day)}
        </p>
        {isInside ? <h2 className="summary-title">{summary.aid.title}</h2> : <h1>{summary.aid.title}</h1>}
        <SummaryCopy summary={summary} t={t} />
        <Warnings summary={summary} t={t} />
        <SummaryNeeds summary={summary} t={t} />
      </header>
      <Next summary={summary} t={t} />
      <Decided summary={summary} t={t} />
      <SummaryReview summary={summary} t={t} />
      <SummaryMatters summary={summary} t={t} />
      <SummaryChoices summary={summary} t={t} around={aroundFigures} />
      <Help summary={summary} t={t} />
      <Questions summary={summary} t={t} />
      <SummarySources summary={summary} t={t} />
      {summary.reference !== undefined && (
        <footer>
          <p className="summary-soft">{t('document.reference', { reference: summary.reference })}</p>
        </footer>
      )}
    </article>
  )
}
