import type { ReactElement } from 'react'
import type { Summary } from '../domain/summary/summary.schema.ts'
import { saidOfTwoLine } from './said-of-two.ts'
import { SummaryThreshold } from './summary-deciding.tsx'
import { isLeftOut, type SummaryPartProps } from './summary-outcome.tsx'
import { ownLanguage, Quote } from './summary-quote.tsx'

type Matters = Summary['matters']

/** What matters to the person, as they said it, then to whoever else answered. */
export function SummaryMatters({ summary, t }: SummaryPartProps): ReactElement | null {
  if (isLeftOut(summary, 'matters')) return null
  const { matters } = summary
  const { ownWords, statements, background = [], tradeOffs = [], second } = matters
  return (
    <section>
      <h2>{t('matters.heading')}</h2>
      {ownWords === '' ? <p>{t('matters.noOwnWords')}</p> : <h3>{t('matters.ownWords')}</h3>}
      {ownWords !== '' && <Quote summary={summary}>{ownWords}</Quote>}
      {statements.length === 0 ? <p>{t('matters.noStatements')}</p> : <h3>{t('matters.statements')}</h3>}
      <Statements summary={summary} statements={statements} t={t} />
      {background.map(({ about, says }) => (
        <div key={about}>
          <h3>{t(`matters.${about}`)}</h3>
          <Quote summary={summary}>{says}</Quote>
        </div>
      ))}
      {tradeOffs.length > 0 && <h3>{t('matters.tradeOffs')}</h3>}
      {tradeOffs.length > 0 && (
        <ul>
          {tradeOffs.map((said) => (
            <li key={JSON.stringify(said)}>
              <bdi>{saidOfTwoLine(said, (key, values) => t(key, values))}</bdi>
            </li>
          ))}
        </ul>
      )}
      <SummaryThreshold summary={summary} t={t} />
      {second && <Second second={second} summary={summary} t={t} />}
    </section>
  )
}

interface StatementsProps extends SummaryPartProps {
  statements: Matters['statements']
}

function Statements({ summary, statements, t }: StatementsProps): ReactElement | null {
  if (statements.length === 0) return null
  return (
    <ol>
      {statements.map(({ says, own, weight, about }) => (
        <li key={says}>
          <bdi lang={own ? ownLanguage(summary) : undefined}>{says}</bdi>
          {weight && <span className="summary-soft"> ({t(`matters.weight.${weight}`)})</span>}
          {about && (
            <span className="summary-soft"> ({t('matters.about', { about: about.join('; ') })})</span>
          )}
        </li>
      ))}
    </ol>
  )
}

/** Beside the person's own, never mixed with it. */
function Second({
  second,
  summary,
  t,
}: SummaryPartProps & { second: NonNullable<Matters['second']> }): ReactElement {
  return (
    <>
      <h3>{t(`matters.second.${second.who}`)}</h3>
      <p>{t('matters.apart')}</p>
      {second.ownWords !== '' && <h4>{t('matters.secondWords')}</h4>}
      {second.ownWords !== '' && <Quote summary={summary}>{second.ownWords}</Quote>}
      {second.statements.length > 0 && <h4>{t('matters.secondStatements')}</h4>}
      <Statements summary={summary} statements={second.statements} t={t} />
    </>
  )
}
