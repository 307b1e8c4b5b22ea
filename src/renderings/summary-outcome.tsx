import type { ReactElement } from 'react'
import type {
  OutcomeRow,
  Summary,
  SummaryFigure,
  SummaryOption,
  SummaryResult,
} from '../domain/summary/summary.schema.ts'
import { numberIn } from '../i18n/interface-words.ts'
import type { Says } from '../i18n/translate.ts'
import { IconArray, IconKey } from './icon-array.tsx'

/** What every part of the document is given. */
export interface SummaryPartProps {
  summary: Summary
  t: Says<'summary'>
}

/** How a figure differs, or with whom it was counted: what stands small beside it. */
function besideFigure({ change, together }: SummaryFigure, language: string, t: Says<'summary'>): string[] {
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(together)
  const compared = change?.says
    ? t('choices.compared', { change: change.says, to: change.to })
    : change && t('choices.comparedWith', { to: change.to })
  return [
    ...(compared ? [compared] : []),
    ...(names === '' ? [] : [t('choices.together', { options: names })]),
  ]
}

function Figures({ result, summary, t }: SummaryPartProps & { result: SummaryResult }): ReactElement {
  const { choices, language } = summary
  return (
    <dl className="summary-figures">
      {result.figures.map((figure) => (
        <div key={figure.option} className={`summary-figure summary-is-${figure.kind}`}>
          <dt>{choices.options.find(({ id }) => id === figure.option)?.name}</dt>
          <dd>
            <span className="summary-number">{figure.says}</span>
            {besideFigure(figure, language, t).map((says) => (
              <span key={says} className="summary-soft">
                {' '}
                {says}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function citedText({ cited }: SummaryResult, t: Says<'summary'>): string {
  const each = cited.map(({ source, reportedBy }) =>
    reportedBy === undefined ? source : t('choices.reportedBy', { source, reportedBy }),
  )
  return each.length === 0 ? '' : t('choices.source', { source: each.join('; ') })
}

interface ResultProps extends SummaryPartProps {
  result: SummaryResult
  /** The first result stands under its outcome's own name. */
  isLead?: boolean
}

function Result({ result, isLead = false, summary, t }: ResultProps): ReactElement {
  const cited = citedText(result, t)
  const about = [result.when, result.who, result.certainty, cited].filter((text) => text !== '')
  return (
    <div className="summary-result">
      {!isLead && result.name !== '' && <p className="summary-name">{result.name}</p>}
      <Figures result={result} summary={summary} t={t} />
      {result.judged.map((judged) => (
        <p key={judged}>{judged}</p>
      ))}
      {result.note !== '' && <p className="summary-note">{result.note}</p>}
      <p className="summary-soft">{about.join(' · ')}</p>
    </div>
  )
}

function Pictures({
  row,
  options,
}: {
  row: OutcomeRow
  options: readonly SummaryOption[]
}): ReactElement | null {
  if (row.pictures.length === 0) return null
  return (
    <div className="summary-pictures">
      {row.pictures.map(({ option, marks, label }) => (
        <div key={option} className="summary-picture">
          <p className="summary-name">{options.find(({ id }) => id === option)?.name}</p>
          <IconArray marks={marks} label={label} />
          <ul>
            {marks.map(({ mark, says }) => (
              <li key={mark}>
                <IconKey mark={mark} /> <span>{says}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

function Mark({ row, summary, t }: SummaryPartProps & { row: OutcomeRow }): ReactElement | null {
  if (row.rank !== undefined) {
    return (
      <p className="summary-mark">{t('choices.rank', { place: numberIn(summary.language, row.rank) })}</p>
    )
  }
  return row.mustMention ? <p className="summary-mark">{t('choices.mustMention')}</p> : null
}

/** One outcome: its results with every choice's figure, its picture where it matters most, and its parts behind it. */
export function SummaryOutcome({ row, summary, t }: SummaryPartProps & { row: OutcomeRow }): ReactElement {
  return (
    <section className="summary-outcome">
      <div className="summary-head">
        <h4>{row.name}</h4>
        <Mark row={row} summary={summary} t={t} />
      </div>
      <Pictures row={row} options={summary.choices.options} />
      {row.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {row.results.map((result, place) => (
        <Result key={result.result} result={result} isLead={place === 0} summary={summary} t={t} />
      ))}
      {row.parts.map((part) => (
        <div key={part.outcome} className="summary-part">
          <h5>{part.name}</h5>
          <p>{t('choices.part', { whole: row.name })}</p>
          {part.results.map((result, place) => (
            <Result key={result.result} result={result} isLead={place === 0} summary={summary} t={t} />
          ))}
        </div>
      ))}
    </section>
  )
}
