import type { ReactElement } from 'react'
import { dayIn } from '../i18n/interface-words.ts'
import { EasyUntranslated, EasyWarnings, WhoMadeThis } from './easy-read-about.tsx'
import { EasyFigures } from './easy-read-figures.tsx'
import { EasyLine, EasyLines, type EasyReadProps } from './easy-read-line.tsx'
import { GeneralMark, GeneralNote } from './general-advice.tsx'
import { inLanguage } from './in-language.ts'
import { withoutStop } from './plain-text.ts'
import { partOf, stepLine } from './step-line.ts'
import { ownLanguage, Quote } from './summary-quote.tsx'

function Suggested({ summary: { decided, choices, language }, t }: EasyReadProps): ReactElement | null {
  const { recommendation } = decided
  if (!recommendation) return null
  const option = choices.options.find(({ id }) => id === recommendation.option)?.name
  const said = recommendation.asked ? 'decided.suggestedAsked' : 'decided.suggested'
  const reason = recommendation.reason
  return (
    <>
      <EasyLines
        drawing="person"
        language={language}
        text={option === undefined ? t('decided.suggestedNone') : t(said, { option })}
      />
      {reason !== '' && <EasyLine drawing="speech">{t('decided.reason', { reason })}</EasyLine>}
    </>
  )
}

function Decided({ summary, t, say }: EasyReadProps): ReactElement {
  const { decided, choices, language } = summary
  const { state, why, conflict } = decided
  const option = choices.options.find(({ id }) => id === decided.option)?.name ?? ''
  const lines = (text: string) => <EasyLines drawing="tick" language={language} text={text} />
  return (
    <section>
      <h2>{t('decided.heading')}</h2>
      {state === 'not-recorded' && lines(t('decided.notRecorded'))}
      {state === 'decided' && <EasyLine drawing="tick">{t('decided.decided', { option })}</EasyLine>}
      {state === 'leaning' && <EasyLine drawing="ways">{t('decided.leaning', { option })}</EasyLine>}
      {state === 'leaning' && lines(t('decided.leaningMeans'))}
      {state === 'not-yet' && lines(`${t('decided.notYet')}. ${t('decided.notYetMeans')}`)}
      {why !== '' && <EasyLine drawing="speech">{say('easy.why')}</EasyLine>}
      {why !== '' && <Quote summary={summary}>{why}</Quote>}
      {conflict && lines(t('decided.conflict.about', { statement: withoutStop(conflict.statement) }))}
      {conflict && lines(t(`decided.conflict.${conflict.answer}`))}
      <Suggested summary={summary} t={t} say={say} />
      {(state === 'decided' || state === 'leaning') && (
        <EasyLines drawing="speech" language={language} text={t('decided.changeMind')} />
      )}
    </section>
  )
}

function Next({ summary, t, say }: EasyReadProps): ReactElement {
  const { next, takenHome, language } = summary
  const own = ownLanguage(summary)
  const day = next.reviewDay === null ? '' : dayIn(language, next.reviewDay)
  return (
    <section>
      <h2>{t('next.heading')}</h2>
      {takenHome && <EasyLine drawing="person">{t('takenHome.lead')}</EasyLine>}
      {takenHome?.map(({ about, says }) => (
        <div key={about}>
          <h3>{t(`takenHome.${about}`)}</h3>
          <EasyLine drawing="speech" lang={own}>
            {says}
          </EasyLine>
        </div>
      ))}
      {next.steps.length === 0 && <EasyLine drawing="paper">{t('next.none')}</EasyLine>}
      {next.steps.map((step) => {
        const { who, what, when } = stepLine(step, language, t)
        return (
          <div key={step.id}>
            <EasyLine drawing="tick">
              <strong lang={partOf(step) ? undefined : own}>{who}</strong>:{' '}
              <span lang={step.written && own}>{what}</span>
              {step.generalAdvice && <GeneralMark />}
            </EasyLine>
            {when !== '' && (
              <EasyLine drawing="calendar">{say('easy.when', { when: step.by ?? when })}</EasyLine>
            )}
          </div>
        )
      })}
      {next.steps.some(({ generalAdvice }) => generalAdvice) && <GeneralNote t={t} />}
      <EasyLines
        drawing="calendar"
        language={language}
        text={day === '' ? t('next.noReview') : t('next.review', { day })}
      />
    </section>
  )
}

function Matters({ summary, t }: EasyReadProps): ReactElement {
  const { matters } = summary
  return (
    <section>
      <h2>{t('matters.heading')}</h2>
      {matters.ownWords === '' ? (
        <EasyLine drawing="speech">{t('matters.noOwnWords')}</EasyLine>
      ) : (
        <Quote summary={summary}>{matters.ownWords}</Quote>
      )}
      {matters.statements.map(({ says, own }) => (
        <EasyLine key={says} drawing="heart" lang={own ? ownLanguage(summary) : undefined}>
          {says}
        </EasyLine>
      ))}
    </section>
  )
}

function Choices(props: EasyReadProps): ReactElement {
  const { summary, t } = props
  const { groups, options } = summary.choices
  return (
    <section>
      <h2>{t('choices.heading')}</h2>
      {groups.map(({ axis, group }) => (
        <EasyLine key={axis} drawing="person">
          {group === null
            ? t('choices.groupUnknown', { axis })
            : `${t('choices.groupMeans')} ${t('choices.group', { axis, group })}`}
        </EasyLine>
      ))}
      {'none' in summary.aid ? <EasyLine drawing="warning">{t('choices.written')}</EasyLine> : null}
      {options.map(({ id, name, short, ruledOut, notOffered, written = [] }) => (
        <div key={id}>
          <EasyLine drawing="ways">
            <strong>{name}</strong>
          </EasyLine>
          <EasyLines drawing="paper" language={summary.language} text={short} />
          {ruledOut && (
            <EasyLine drawing="person">
              {t(ruledOut.by === 'person' ? 'choices.ruledOutPerson' : 'choices.ruledOutClinician')}
              {ruledOut.reason !== '' && ` ${t('choices.reason', { reason: ruledOut.reason })}`}
            </EasyLine>
          )}
          {notOffered !== undefined && (
            <EasyLine drawing="person">
              {t('choices.notOffered')} {notOffered}
            </EasyLine>
          )}
          {written.map(({ question, says }) => (
            <EasyLine key={question} drawing="speech">
              <strong>{t(`choices.${question}`)}</strong> {says}
            </EasyLine>
          ))}
        </div>
      ))}
      <EasyFigures {...props} />
    </section>
  )
}

function Help({ summary, t }: EasyReadProps): ReactElement {
  const { help, language } = summary
  const urgencies = ['emergency', 'same-day', 'soon'] as const
  const asked = urgencies.filter((urgency) => help.entries.some((entry) => entry.urgency === urgency))
  return (
    <section className="summary-whole">
      <h2>{t('help.heading')}</h2>
      {help.written === '' && asked.length === 0 && (
        <EasyLines drawing="phone" language={language} text={t('help.none')} />
      )}
      {asked.map((urgency) => (
        <div key={urgency} className={`summary-help summary-${urgency}`}>
          <h3>{t(`help.${urgency}`)}</h3>
          {help.entries
            .filter((entry) => entry.urgency === urgency)
            .map(({ says, generalAdvice }) => (
              <EasyLine key={says} drawing="phone">
                {says}
                {generalAdvice && <GeneralMark />}
              </EasyLine>
            ))}
        </div>
      ))}
      {help.entries.some(({ generalAdvice }) => generalAdvice) && <GeneralNote t={t} />}
      {help.written !== '' && <h3>{t('help.written')}</h3>}
      {help.written !== '' && (
        <EasyLine drawing="phone" lang={ownLanguage(summary)}>
          {help.written}
        </EasyLine>
      )}
    </section>
  )
}

/**
 * The summary in easy read: one idea a line, a picture beside each, and only what the summary says. What everyone should
 * know is all here; what else is known stands in the summary. No hooks and no handlers. Styles: `easy-read.css`.
 */
export function EasyRead({
  isInside = false,
  ...props
}: EasyReadProps & { isInside?: boolean }): ReactElement {
  const { summary, say } = props
  const title = say('easy.title', { title: summary.aid.title })
  return (
    <article className="summary easy" {...inLanguage(summary.language)}>
      <header>
        <p className="summary-soft">
          {say('easy.kind')} · {dayIn(summary.language, summary.day)}
        </p>
        {isInside ? <h2 className="summary-title">{title}</h2> : <h1>{title}</h1>}
        <EasyUntranslated summary={summary} />
        <EasyLine drawing="paper">{say('easy.madeBy')}</EasyLine>
        <EasyLine drawing="person">{say('easy.unchecked')}</EasyLine>
        <EasyWarnings {...props} />
      </header>
      <Decided {...props} />
      <Next {...props} />
      <Matters {...props} />
      <Choices {...props} />
      <Help {...props} />
      <Contact {...props} />
      <Questions {...props} />
      <WhoMadeThis {...props} />
    </article>
  )
}

const Contact = ({ summary, t }: EasyReadProps): ReactElement => (
  <section>
    <h2>{t('contact.heading')}</h2>
    <EasyLine drawing="phone" lang={summary.contact === undefined ? undefined : ownLanguage(summary)}>
      {summary.contact ?? t('contact.none')}
    </EasyLine>
  </section>
)

const Questions = ({ summary, t }: EasyReadProps): ReactElement => (
  <section>
    <h2>{t('questions.heading')}</h2>
    {summary.questions.length === 0 && <EasyLine drawing="question">{t('questions.none')}</EasyLine>}
    {summary.questions.map((question) => (
      <EasyLine key={question} drawing="question" lang={ownLanguage(summary)}>
        {question}
      </EasyLine>
    ))}
  </section>
)
