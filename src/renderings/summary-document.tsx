import type { ReactElement } from 'react'
import { dayIn } from '../i18n/interface-words.ts'
import { aidStates, spaced } from './aid-states.tsx'
import { GeneralMark, GeneralNote } from './general-advice.tsx'
import { inLanguage } from './in-language.ts'
import { partOf, stepLine } from './step-line.ts'
import { SummaryChoices, SummaryUnknown } from './summary-choices.tsx'
import { SummaryCopy } from './summary-copy.tsx'
import { SummaryConflict, SummaryTakenHome } from './summary-deciding.tsx'
import { SummaryContact, SummaryHelp, SummaryQuestions } from './summary-help.tsx'
import { SummaryMatters } from './summary-matters.tsx'
import { SummaryNeeds } from './summary-needs.tsx'
import { isLarge, isLeftOut, type SummaryPartProps } from './summary-outcome.tsx'
import { ownLanguage, Quote } from './summary-quote.tsx'
import { SummaryReview } from './summary-review.tsx'
import { SummarySources } from './summary-sources.tsx'

/** For who asked for it in a language that the aid does not have: that it is in another one. */
function Untranslated({ summary: { untranslated } }: Pick<SummaryPartProps, 'summary'>): ReactElement | null {
  if (!untranslated) return null
  return (
    <p className="summary-warnings" {...inLanguage(untranslated.language)}>
      {untranslated.says}
    </p>
  )
}

/** What is to be known of the aid before anything else, in as few lines as it takes; its whole state stands at the end. */
function Warnings({ summary, t }: SummaryPartProps): ReactElement | null {
  const { aid, notForYou } = summary
  if ('none' in aid) return <p className="summary-soft">{t('document.noAid')}</p>
  const states = aidStates(summary, t)
  if (!notForYou && states.length === 0) return null
  return (
    <div className="summary-warnings">
      {notForYou && (
        <p>
          <strong>{t('document.notForYou')}</strong> {t('document.notForYouMeans')}
        </p>
      )}
      {states.length > 0 && <p>{spaced(states)}</p>}
    </div>
  )
}

/** What happens next, as its own section. */
export function SummaryNext({ summary, t }: SummaryPartProps): ReactElement | null {
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
                <strong dir="auto" lang={partOf(step) ? undefined : ownLanguage(summary)}>
                  {who}
                </strong>
                :{' '}
                <span dir="auto" lang={step.written && ownLanguage(summary)}>
                  {what}
                </span>
                {when !== '' && <span className="summary-soft"> ({when})</span>}
                {step.generalAdvice && <GeneralMark />}
              </li>
            )
          })}
        </ul>
      )}
      <p>
        {next.reviewDay === null && `${t('next.noReview')} `}
        {next.reviewDay !== null &&
          !takenHome &&
          `${t('next.review', { day: dayIn(language, next.reviewDay) })} `}
        {!isLeftOut(summary, 'help') && t('next.help', { heading: t('help.heading') })}
        {next.steps.some(({ generalAdvice }) => generalAdvice) && <GeneralNote t={t} />}
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

/** What was decided, as its own section. */
export function SummaryDecided({ summary, t }: SummaryPartProps): ReactElement | null {
  if (isLeftOut(summary, 'decided')) return null
  const { state, option, why } = summary.decided
  const name = summary.choices.options.find(({ id }) => id === option)?.name ?? ''
  return (
    <section>
      <h2>{t('decided.heading')}</h2>
      {state === 'not-recorded' && <p>{t('decided.notRecorded')}</p>}
      {state === 'decided' && <p className="summary-decision">{t('decided.decided', { option: name })}</p>}
      {state === 'leaning' && <p className="summary-decision">{t('decided.leaning', { option: name })}</p>}
      {state === 'not-yet' && <p className="summary-decision">{t('decided.notYet')}</p>}
      {state === 'not-yet' && <p>{t('decided.notYetMeans')}</p>}
      {why !== '' && <h3>{t('decided.why')}</h3>}
      {why !== '' && <Quote summary={summary}>{why}</Quote>}
      <SummaryConflict summary={summary} t={t} />
      <Recommendation summary={summary} t={t} />
      {(state === 'decided' || state === 'leaning') && (
        <p>
          {state === 'leaning' && `${t('decided.leaningMeans')} `}
          {t('decided.changeMind')}
        </p>
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

/** What it is, of which day and about what, and what is to be known before anything else. */
export function SummaryHead({
  summary,
  t,
  isInside = false,
}: SummaryPartProps & { isInside?: boolean }): ReactElement {
  const { language, day, reference, aid } = summary
  return (
    <header>
      <p className="summary-soft">
        {t('document.kind')} · {dayIn(language, day)}
        {reference !== undefined && ` · ${t('document.reference', { reference })}`}
      </p>
      {isInside ? <h2 className="summary-title">{aid.title}</h2> : <h1>{aid.title}</h1>}
      <Untranslated summary={summary} />
      <SummaryCopy summary={summary} t={t} />
      <Warnings summary={summary} t={t} />
      <SummaryNeeds summary={summary} t={t} />
    </header>
  )
}

/** The first page: what the person needs to act on, most pressing first. */
function Front({ summary, t, isInside }: SummaryPartProps & { isInside: boolean }): ReactElement {
  const { aid } = summary
  return (
    <div className="summary-front">
      <SummaryHead summary={summary} t={t} isInside={isInside} />
      <SummaryNext summary={summary} t={t} />
      <SummaryDecided summary={summary} t={t} />
      <SummaryReview summary={summary} t={t} />
      <SummaryMatters summary={summary} t={t} />
      <SummaryQuestions summary={summary} t={t} />
      <SummaryHelp summary={summary} t={t} />
      <SummaryContact summary={summary} t={t} />
      {!isLeftOut(summary, 'choices') && (
        <p className="summary-soft">
          {t('none' in aid ? 'more.afterWithoutAid' : 'more.after', { heading: t('more.heading') })}
        </p>
      )}
    </div>
  )
}

/** What stands behind it: the choices side by side, what is not known, the sources, the aid and its state. */
function Behind({
  summary,
  t,
  around,
}: SummaryPartProps & { around: SummaryDocumentProps['aroundFigures'] }): ReactElement {
  const isWithoutAid = 'none' in summary.aid
  if (isLeftOut(summary, 'choices')) return <SummarySources summary={summary} t={t} />
  return (
    <section className={isWithoutAid ? 'summary-behind' : 'summary-behind summary-new-page'}>
      <h2>{t('more.heading')}</h2>
      <SummaryChoices summary={summary} t={t} around={around} />
      {!isWithoutAid && <SummaryUnknown summary={summary} t={t} />}
      <SummarySources summary={summary} t={t} />
    </section>
  )
}

/**
 * The document for the person, as a letter to them: one tree for the screen, for paper and for the saved file, in one
 * order for all. No hooks, no context and no handlers, so that `staticMarkup` can write it. Styles: `summary-document.css`.
 */
export function SummaryDocument({
  summary,
  t,
  isInside = false,
  aroundFigures,
}: SummaryDocumentProps): ReactElement {
  return (
    <article
      className={isLarge(summary) ? 'summary summary-large' : 'summary'}
      {...inLanguage(summary.language)}
    >
      <Front summary={summary} t={t} isInside={isInside} />
      <Behind summary={summary} t={t} around={aroundFigures} />
    </article>
  )
}
