import type { ReactElement } from 'react'
import type { OutcomeRow, Summary, SummaryFigure, SummaryResult } from '../domain/summary/summary.schema.ts'
import { numberIn } from '../i18n/interface-words.ts'
import type { Says } from '../i18n/translate.ts'
import { sentence } from './plain-text.ts'

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

/** The name of a column inside its cell, for a page too narrow for columns; the heading says it to everybody else. */
export const CellName = ({ name }: { name: string | undefined }): ReactElement => (
  <span className="summary-cell-name" aria-hidden="true">
    {name}
  </span>
)

function FigureCell({ figure, summary, t }: SummaryPartProps & { figure: SummaryFigure }): ReactElement {
  const { choices, language } = summary
  return (
    <td className={`summary-is-${figure.kind}`}>
      <CellName name={choices.options.find(({ id }) => id === figure.option)?.name} />
      <span className="summary-says">{figure.says}</span>
      {besideFigure(figure, language, t).map((says) => (
        <span key={says} className="summary-beside">
          {' '}
          {says}
        </span>
      ))}
    </td>
  )
}

function citedText({ cited }: SummaryResult, t: Says<'summary'>): string {
  const each = cited.map(({ source, reportedBy }) =>
    reportedBy === undefined ? source : t('choices.reportedBy', { source, reportedBy }),
  )
  return each.length === 0 ? '' : t('choices.source', { source: each.join('; ') })
}

export function RowMark({
  row,
  summary,
  t,
}: SummaryPartProps & { row: { rank?: number | undefined; mustMention?: boolean } }): ReactElement | null {
  const said =
    row.rank === undefined
      ? row.mustMention && t('choices.mustMention')
      : t('choices.rank', { place: numberIn(summary.language, row.rank) })
  return said ? <span className="summary-mark">{said}</span> : null
}

interface ResultProps extends SummaryPartProps {
  result: SummaryResult
  row: OutcomeRow
  /** The first result stands under its outcome's own name. */
  isLead?: boolean
  /** The name of the part of the outcome that it belongs to. */
  part?: string
}

/** What a result's row is called: the outcome itself, a part of it, or another way of counting it. */
function ResultName({ result, row, isLead, part, summary, t }: ResultProps): ReactElement {
  const about = [result.when, result.who].filter((text) => text !== '')
  const name = part === undefined ? result.name : t('choices.partName', { name: part })
  return (
    <th scope="row">
      <span className="summary-name">{isLead && part === undefined ? row.name : name}</span>
      {isLead && part === undefined && <RowMark row={row} summary={summary} t={t} />}
      {!isLead && part !== undefined && <span className="summary-name">{result.name}</span>}
      <span className="summary-beside">{about.join(' · ')}</span>
    </th>
  )
}

/** One result as two rows: its figures, then what is to be known about them, across the whole width. */
function Result(props: ResultProps): ReactElement {
  const { result, row, isLead = false, part, summary, t } = props
  const isPart = part !== undefined && isLead
  const told = isLead && part === undefined ? row.sentences : []
  const cited = citedText(result, t)
  const about = [result.note, result.certainty, cited === '' ? '' : sentence(cited)]
  return (
    <>
      <tr className={isLead && part === undefined ? 'summary-lead' : 'summary-further'}>
        <ResultName {...props} />
        {result.figures.map((figure) => (
          <FigureCell key={figure.option} figure={figure} summary={summary} t={t} />
        ))}
      </tr>
      <tr className={isLead && part === undefined ? 'summary-about' : 'summary-about summary-further'}>
        <td colSpan={summary.choices.options.length + 1}>
          {told.map((says) => (
            <p key={says}>{says}</p>
          ))}
          {isPart && <p>{t('choices.part', { whole: row.name })}</p>}
          {result.judged.map((judged) => (
            <p key={judged}>
              <strong>{judged}</strong>
            </p>
          ))}
          <p>{about.filter((text) => text !== '').join(' ')}</p>
        </td>
      </tr>
    </>
  )
}

/** The rows of one outcome: its results with every choice's figure, and its parts behind it. */
export function SummaryOutcome({ row, summary, t }: SummaryPartProps & { row: OutcomeRow }): ReactElement {
  return (
    <tbody>
      {row.results.map((result, place) => (
        <Result key={result.result} result={result} row={row} isLead={place === 0} summary={summary} t={t} />
      ))}
      {row.parts.flatMap((part) =>
        part.results.map((result, place) => (
          <Result
            key={`${part.outcome} ${result.result}`}
            result={result}
            row={row}
            part={part.name}
            isLead={place === 0}
            summary={summary}
            t={t}
          />
        )),
      )}
    </tbody>
  )
}
