import type { ReactElement } from 'react'
import type { OutcomeRow, SummaryOption, SummaryRow } from '../domain/summary/summary.schema.ts'
import { numberIn } from '../i18n/interface-words.ts'
import { SummaryOutcome, type SummaryPartProps } from './summary-outcome.tsx'

type BurdenRow = Extract<SummaryRow, { kind: 'burden' }>

const isBurden = (row: SummaryRow): row is BurdenRow => row.kind === 'burden'
const isOutcome = (row: SummaryRow): row is OutcomeRow => row.kind === 'outcome'

function Option({ option, summary, t }: SummaryPartProps & { option: SummaryOption }): ReactElement {
  const { state } = summary.decided
  const isInHand = summary.decided.option === option.id
  return (
    <section className="summary-option">
      <h3>{option.name}</h3>
      {isInHand && (state === 'decided' || state === 'leaning') && (
        <p className="summary-mark">{t(`choices.${state}`)}</p>
      )}
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
    </section>
  )
}

function Burden({ row, summary, t }: SummaryPartProps & { row: BurdenRow }): ReactElement {
  const nameOf = (id: string) => summary.choices.options.find((option) => option.id === id)?.name
  return (
    <div className="summary-burden">
      <div className="summary-head">
        <h4>{row.name}</h4>
        {row.rank !== undefined && (
          <p className="summary-mark">{t('choices.rank', { place: numberIn(summary.language, row.rank) })}</p>
        )}
      </div>
      <dl className="summary-figures">
        {row.asks
          .filter(({ says }) => says !== '')
          .map(({ option, says }) => (
            <div key={option} className="summary-figure">
              <dt>{nameOf(option)}</dt>
              <dd>{says}</dd>
            </div>
          ))}
      </dl>
    </div>
  )
}

function Unknown({ summary: { choices, language }, t }: SummaryPartProps): ReactElement {
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  return (
    <div className="summary-whole">
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

/** Every choice, every outcome, what each choice asks of daily life, and what is not known. */
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
      <div className="summary-options">
        {options.map((option) => (
          <Option key={option.id} option={option} summary={summary} t={t} />
        ))}
      </div>
      <h3>{t('choices.what')}</h3>
      <p>{t('choices.average')}</p>
      {rows.filter(isOutcome).map((row) => (
        <SummaryOutcome key={row.outcome} row={row} summary={summary} t={t} />
      ))}
      <h3>{t('choices.asks')}</h3>
      {rows.filter(isBurden).map((row) => (
        <Burden key={row.burden} row={row} summary={summary} t={t} />
      ))}
      <Unknown summary={summary} t={t} />
    </section>
  )
}
