import type { ReactElement } from 'react'
import type {
  OutcomeRow,
  Summary,
  SummaryFigure,
  SummaryOption,
  SummaryResult,
  SummaryRow,
} from '../domain/summary/summary.schema.ts'
import { numberIn } from '../i18n/interface-words.ts'
import type { Says } from '../i18n/translate.ts'
import { IconArray } from './icon-array.tsx'

/** What every part of the document is given. */
export interface SummaryPartProps {
  summary: Summary
  t: Says<'summary'>
}

const isBurden = (row: SummaryRow): row is Extract<SummaryRow, { kind: 'burden' }> => row.kind === 'burden'
const isOutcome = (row: SummaryRow): row is OutcomeRow => row.kind === 'outcome'

function Option({ option, summary, t }: SummaryPartProps & { option: SummaryOption }): ReactElement {
  const { decided, choices } = summary
  const isInHand =
    decided.option === option.id && (decided.state === 'decided' || decided.state === 'leaning')
  const asks = choices.rows
    .filter(isBurden)
    .flatMap(({ name, asks }) =>
      asks.filter((ask) => ask.option === option.id && ask.says !== '').map(({ says }) => ({ name, says })),
    )
  return (
    <section className="summary-option">
      <h4>{option.name}</h4>
      {isInHand && <p className="summary-mark">{t(`choices.${decided.state as 'decided' | 'leaning'}`)}</p>}
      {option.short !== '' && <p>{option.short}</p>}
      {option.ruledOut && (
        <p dir="auto">
          <strong>
            {t(option.ruledOut.by === 'person' ? 'choices.ruledOutPerson' : 'choices.ruledOutClinician')}
          </strong>
          {option.ruledOut.reason !== '' && ` ${t('choices.reason', { reason: option.ruledOut.reason })}`}
        </p>
      )}
      {option.notOffered !== undefined && (
        <p>
          <strong>{t('choices.notOffered')}</strong> {option.notOffered}
        </p>
      )}
      {asks.length > 0 && (
        <dl>
          {asks.map(({ name, says }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}

function Figure({
  figure,
  name,
  t,
}: {
  figure: SummaryFigure
  name: string
  t: Says<'summary'>
}): ReactElement {
  return (
    <div className={`summary-figure summary-${figure.kind}`}>
      <dt>{name}</dt>
      <dd>
        <span className="summary-number">{figure.says}</span>
        {figure.change && (
          <span className="summary-soft">
            {' '}
            {t('choices.compared', {
              change: figure.change.says,
              to: figure.change.to,
            })}
          </span>
        )}
      </dd>
    </div>
  )
}

interface ResultProps extends SummaryPartProps {
  result: SummaryResult
}

function Result({ result, summary: { choices }, t }: ResultProps): ReactElement {
  const nameOf = (id: string) => choices.options.find((option) => option.id === id)?.name ?? id
  return (
    <div className="summary-result">
      {result.name !== '' && <p className="summary-name">{result.name}</p>}
      <p className="summary-soft">
        {[result.when, result.who, result.certainty].filter(Boolean).join(' · ')}
      </p>
      <dl className="summary-figures">
        {result.figures.map((figure) => (
          <Figure key={figure.option} figure={figure} name={nameOf(figure.option)} t={t} />
        ))}
      </dl>
      {result.remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {result.cited.length > 0 && (
        <p className="summary-soft">{t('choices.source', { source: result.cited.join('; ') })}</p>
      )}
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
              <li key={mark} className={`summary-key-${mark}`}>
                {says}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

function Outcome({ row, summary, t }: SummaryPartProps & { row: OutcomeRow }): ReactElement {
  return (
    <section className="summary-outcome">
      <h4>{row.name}</h4>
      {row.rank !== undefined && (
        <p className="summary-mark">{t('choices.rank', { place: numberIn(summary.language, row.rank) })}</p>
      )}
      {row.rank === undefined && row.mustMention && (
        <p className="summary-mark">{t('choices.mustMention')}</p>
      )}
      <Pictures row={row} options={summary.choices.options} />
      {row.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {row.results.map((result) => (
        <Result key={result.result} result={result} summary={summary} t={t} />
      ))}
      {row.parts.map((part) => (
        <div key={part.outcome} className="summary-part">
          <h5>{part.name}</h5>
          <p>{t('choices.part', { whole: row.name })}</p>
          {part.results.map((result) => (
            <Result key={result.result} result={result} summary={summary} t={t} />
          ))}
        </div>
      ))}
    </section>
  )
}

function Unknown({ summary: { choices, language }, t }: SummaryPartProps): ReactElement {
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  return (
    <div className="summary-unknown">
      <h3>{t('choices.unknown')}</h3>
      {choices.unknown.length === 0 && <p>{t('choices.noneUnknown')}</p>}
      {choices.unknown.length > 0 && (
        <ul>
          {choices.unknown.map(({ name, why, options }) => (
            <li key={`${why} ${name}`}>
              {t(why === 'unknown' ? 'choices.unknownFor' : 'choices.uncheckedFor', {
                name,
                options: list.format(options),
              })}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Every choice, every outcome, and what is not known. */
export function SummaryChoices({ summary, t }: SummaryPartProps): ReactElement {
  const { groups, options, rows } = summary.choices
  return (
    <section>
      <h2>{t('choices.heading')}</h2>
      {groups.map(({ axis, group }) => (
        <p key={axis}>
          {group === null
            ? t('choices.groupUnknown', { axis })
            : `${t('choices.groupMeans')} ${t('choices.group', { axis, group })}`}
        </p>
      ))}
      <h3>{t('choices.each')}</h3>
      <div className="summary-options">
        {options.map((option) => (
          <Option key={option.id} option={option} summary={summary} t={t} />
        ))}
      </div>
      <h3>{t('choices.what')}</h3>
      <p>{t('choices.average')}</p>
      {rows.filter(isOutcome).map((row) => (
        <Outcome key={row.outcome} row={row} summary={summary} t={t} />
      ))}
      <Unknown summary={summary} t={t} />
    </section>
  )
}
