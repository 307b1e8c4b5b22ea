import type { ReactElement } from 'react'
import type { OutcomeRow, SummaryResult } from '../domain/summary/summary.schema.ts'
import { withCommas } from '../i18n/languages.ts'
import { EasyLine, EasyLines, type EasyReadProps } from './easy-read-line.tsx'
import { inLanguage } from './in-language.ts'
import { endsSentence, sentence } from './plain-text.ts'
import { besideFigure } from './summary-outcome.tsx'

type Words = Pick<EasyReadProps, 't' | 'say'>

interface ResultProps extends EasyReadProps {
  name: string
  result: SummaryResult
  row: OutcomeRow
}

/** A figure that is a sentence has others after it; any other is the first of a list. */
const together = (says: string, beside: readonly string[], language: string): string =>
  endsSentence(says) ? [says, ...beside].join(' ') : withCommas(language, [says, ...beside])

/** One result: its figure for each choice in the summary's own words, how sure we are, and where it comes from. */
function Result({ name, result, row, summary, t, say }: ResultProps): ReactElement {
  const { options } = summary.choices
  const cited = result.cited.map(({ source, reportedBy }) =>
    reportedBy === undefined ? source : t('choices.reportedBy', { source, reportedBy }),
  )
  return (
    <div className="easy-result" {...inLanguage(row.language)}>
      <h4>{name}</h4>
      <p className="summary-soft">{result.when}</p>
      {result.figures.map((figure) => (
        <EasyLine key={figure.option} drawing={figure.kind === 'unknown' ? 'question' : 'people'}>
          {say('easy.figure', {
            option: options.find(({ id }) => id === figure.option)?.name ?? '',
            says: together(figure.says, besideFigure(figure, summary, t), row.language ?? summary.language),
          })}
        </EasyLine>
      ))}
      <EasyLines
        drawing="question"
        language={summary.language}
        text={[...result.judged, result.certainty].join(' ')}
      />
      <p className="summary-soft">
        {[
          sentence(result.who),
          ...(cited.length > 0 ? [t('choices.source', { source: cited.join('; ') })] : []),
        ].join(' ')}
      </p>
    </div>
  )
}

const resultsOf = (row: OutcomeRow, t: Words['t']): { name: string; result: SummaryResult }[] => [
  ...row.results.map((result, place) => ({
    name: place === 0 ? row.name : `${row.name}: ${result.name}`,
    result,
  })),
  ...row.parts.flatMap(({ name, results }) =>
    results.map((result) => ({ name: t('choices.part', { part: name }), result })),
  ),
]

/** What everyone should know, whatever mattered to the person: each with its figure, or that it is not known. */
export function EasyFigures({ summary, t, say }: EasyReadProps): ReactElement | null {
  const rows = summary.choices.rows.filter(
    (row): row is OutcomeRow => row.kind === 'outcome' && row.mustMention,
  )
  if (rows.length === 0) return null
  return (
    <>
      <h3>{say('easy.numbers')}</h3>
      <EasyLines drawing="people" language={summary.language} text={t('choices.average')} />
      {rows.flatMap((row) =>
        resultsOf(row, t).map(({ name, result }) => (
          <Result
            key={`${row.outcome} ${name} ${result.result}`}
            name={name}
            result={result}
            row={row}
            summary={summary}
            t={t}
            say={say}
          />
        )),
      )}
      <EasyLine drawing="paper">{say('easy.moreNumbers')}</EasyLine>
    </>
  )
}
