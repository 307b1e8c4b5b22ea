import type { ReactElement } from 'react'
import type {
  CopyPart,
  OutcomeRow,
  Summary,
  SummaryFigure,
  SummaryResult,
} from '../domain/summary/summary.schema.ts'
import { numberIn } from '../i18n/interface-words.ts'
import type { Says } from '../i18n/translate.ts'
import { inLanguage } from './in-language.ts'
import { sentence } from './plain-text.ts'

/** Whether the person asked for large print, or the copy is made in it. */
export const isLarge = ({ needs = [], large }: Summary): boolean =>
  large === true || needs.some(({ need }) => need === 'large-print')

/** Whether a copy does not hold a part; the summary itself holds all. */
export const isLeftOut = ({ copy }: Summary, part: CopyPart): boolean =>
  copy?.leavesOut.includes(part) === true

/** What every part of the document is given. */
export interface SummaryPartProps {
  summary: Summary
  t: Says<'summary'>
}

/** How a figure differs, or with whom it was counted: what stands small beside it, or `alone`, with no other choice in sight. */
export function besideFigure(
  { change, together }: SummaryFigure,
  { language, choices: { options } }: Summary,
  t: Says<'summary'>,
  alone = false,
): string[] {
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(together)
  // Between two choices there is only one that a difference can be from: it stands in the column beside.
  const isPlain = !alone && options.length === 2 && options.some(({ name }) => name === change?.to)
  const compared =
    change && change.says !== ''
      ? isPlain
        ? change.says
        : t('choices.compared', { change: change.says, to: change.to })
      : change && !isPlain && t('choices.comparedWith', { to: change.to })
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
  const { options } = summary.choices
  return (
    <td className={`summary-is-${figure.kind}`}>
      <CellName name={options.find(({ id }) => id === figure.option)?.name} />
      <span className="summary-says">{figure.short ?? figure.says}</span>
      {besideFigure(figure, summary, t).map((says) => (
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
}: SummaryPartProps & {
  row: { rank?: number | undefined; mustMention?: boolean; language?: string | undefined }
}): ReactElement | null {
  const said =
    row.rank === undefined
      ? row.mustMention && t('choices.mustMention')
      : t('choices.rank', { place: numberIn(summary.language, row.rank) })
  const own = inLanguage(row.language && summary.language)
  return said ? (
    <span className="summary-mark" {...own}>
      {said}
    </span>
  ) : null
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
  const isOfRow = isLead && part === undefined
  const name = part === undefined ? result.name : t('choices.part', { part })
  return (
    <th scope="row">
      <span className="summary-name">{isOfRow ? row.name : name}</span>{' '}
      {isOfRow && <RowMark row={row} summary={summary} t={t} />}{' '}
      {!isLead && part !== undefined && <span className="summary-beside">{result.name}</span>}
      <span className="summary-soft">{result.when}</span>
    </th>
  )
}

/** One result as two rows: its figures, then what is to be known about them, across the whole width. */
function Result(props: ResultProps): ReactElement {
  const { result, row, isLead = false, part, summary, t } = props
  const isOfRow = isLead && part === undefined
  const cited = citedText(result, t)
  const people = result.who === '' ? '' : sentence(result.who)
  const about = [people, result.note, result.certainty, cited === '' ? '' : sentence(cited)]
  return (
    <>
      <tr className={isOfRow ? 'summary-lead' : 'summary-further'}>
        <ResultName {...props} />
        {result.figures.map((figure) => (
          <FigureCell key={figure.option} figure={figure} summary={summary} t={t} />
        ))}
      </tr>
      <tr className={isOfRow ? 'summary-about' : 'summary-about summary-further'}>
        <td colSpan={summary.choices.options.length + 1}>
          {result.figures
            .filter(({ kind }) => kind === 'told')
            .map(({ option, says }) => (
              <p key={option}>
                <strong>{summary.choices.options.find(({ id }) => id === option)?.name}:</strong> {says}
              </p>
            ))}
          {isOfRow && row.sentences.map((says) => <p key={says}>{says}</p>)}
          <p>
            {result.judged.map((judged) => (
              <strong key={judged}>{judged} </strong>
            ))}
            {about.filter((text) => text !== '').join(' ')}
          </p>
        </td>
      </tr>
    </>
  )
}

/** The rows of one outcome: its results with every choice's figure, and its parts behind it. */
export function SummaryOutcome({ row, summary, t }: SummaryPartProps & { row: OutcomeRow }): ReactElement {
  return (
    <tbody {...inLanguage(row.language)}>
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
