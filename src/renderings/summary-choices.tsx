import type { ReactElement, ReactNode } from 'react'
import type { OutcomeRow, SummaryOption, SummaryRow } from '../domain/summary/summary.schema.ts'
import { GeneralMark, GeneralNote } from './general-advice.tsx'
import { inLanguage } from './in-language.ts'
import { SummaryLoad } from './summary-needs.tsx'
import {
  CellName,
  isLarge,
  isLeftOut,
  RowMark,
  SummaryOutcome,
  type SummaryPartProps,
} from './summary-outcome.tsx'
import { SummaryPictures } from './summary-pictures.tsx'

type BurdenRow = Extract<SummaryRow, { kind: 'burden' }>

const isBurden = (row: SummaryRow): row is BurdenRow => row.kind === 'burden'
export const isOutcome = (row: SummaryRow): row is OutcomeRow => row.kind === 'outcome'

function Option({ option, summary, t }: SummaryPartProps & { option: SummaryOption }): ReactElement {
  const { state } = summary.decided
  const isInHand = summary.decided.option === option.id
  return (
    <section className="summary-option">
      <h4>{option.name}</h4>
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
      {option.written && <Written written={option.written} t={t} />}
    </section>
  )
}

/** What was written of a choice, question by question, where there is no aid. */
function Written({
  written,
  t,
}: Pick<SummaryPartProps, 't'> & { written: NonNullable<SummaryOption['written']> }): ReactElement {
  if (written.length === 0) return <p>{t('choices.nothingWritten')}</p>
  return (
    <>
      {written.map(({ question, says }) => (
        <p key={question} className="summary-written" dir="auto">
          <strong>{t(`choices.${question}`)}</strong> {says}
        </p>
      ))}
    </>
  )
}

interface TableProps extends SummaryPartProps {
  /** What the rows are about: the heading of their column. */
  heading: string
  kind: 'outcomes' | 'burdens'
  children: ReactNode
  /** It stands where there is no room for columns. */
  isNarrow?: boolean
}

/** One column for each choice; its rows are given. */
export function SummaryTable({ heading, kind, summary, children, isNarrow }: TableProps): ReactElement {
  const { choices } = summary
  const isWide = isNarrow || choices.options.length > 4 || isLarge(summary)
  return (
    <table
      className={`summary-table summary-${kind} ${isWide ? 'summary-wide' : choices.options.length > 3 ? 'summary-of-many' : ''}`}
    >
      <thead>
        <tr>
          <th scope="col">
            <span className="summary-spoken">{heading}</span>
          </th>
          {choices.options.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  )
}

function Burden({ row, summary, t }: SummaryPartProps & { row: BurdenRow }): ReactElement {
  const { options } = summary.choices
  return (
    <tr className="summary-lead" {...inLanguage(row.language)}>
      <th scope="row">
        <span className="summary-name">
          {row.name}
          {row.generalAdvice && <GeneralMark />}
        </span>
        <RowMark row={row} summary={summary} t={t} />
      </th>
      {options.map(({ id, name }) => (
        <td key={id}>
          <CellName name={name} />
          {row.asks.find(({ option }) => option === id)?.says}
        </td>
      ))}
    </tr>
  )
}

/** What nobody measured and what is not checked: never folded away with the figures. */
export function SummaryUnknown({ summary: { choices, language }, t }: SummaryPartProps): ReactElement {
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  return (
    <section className="summary-whole">
      <h3>{t('choices.unknown')}</h3>
      {choices.unknown.length === 0 && <p>{t('choices.noneUnknown')}</p>}
      {choices.unknown.length > 0 && (
        <ul className="summary-columns">
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
    </section>
  )
}

/** What each choice asks of daily life. */
export function SummaryBurdens({
  summary,
  t,
  isNarrow = false,
}: SummaryPartProps & Pick<TableProps, 'isNarrow'>): ReactElement | null {
  const burdens = summary.choices.rows.filter(isBurden)
  if (burdens.length === 0) return null
  return (
    <>
      <h4>{t('choices.asks')}</h4>
      <SummaryTable kind="burdens" heading={t('choices.asks')} summary={summary} t={t} isNarrow={isNarrow}>
        <tbody>
          {burdens.map((row) => (
            <Burden key={row.burden} row={row} summary={summary} t={t} />
          ))}
        </tbody>
      </SummaryTable>
      {burdens.some(({ generalAdvice }) => generalAdvice) && (
        <p>
          <GeneralNote t={t} />
        </p>
      )}
    </>
  )
}

function Figures({ summary, t }: SummaryPartProps): ReactElement {
  const { rows } = summary.choices
  const outcomes = rows.filter(isOutcome)
  return (
    <>
      <SummaryPictures rows={outcomes} t={t} />
      <h4>{t('choices.what')}</h4>
      <p>{t('choices.average')}</p>
      <SummaryTable kind="outcomes" heading={t('choices.what')} summary={summary} t={t}>
        {outcomes.map((row) => (
          <SummaryOutcome key={row.outcome} row={row} summary={summary} t={t} />
        ))}
      </SummaryTable>
      <SummaryBurdens summary={summary} t={t} />
      <SummaryLoad summary={summary} t={t} />
    </>
  )
}

interface SummaryChoicesProps extends SummaryPartProps {
  /** What stands around the figures. */
  around?: ((figures: ReactElement) => ReactElement) | undefined
}

/** Every choice, every outcome, and what each choice asks of daily life. */
export function SummaryChoices({ summary, t, around }: SummaryChoicesProps): ReactElement | null {
  if (isLeftOut(summary, 'choices')) return null
  const { groups, options } = summary.choices
  const isWithoutAid = 'none' in summary.aid
  const figures = <Figures summary={summary} t={t} />
  return (
    <section>
      <h3>{t('choices.heading')}</h3>
      {groups.map(({ axis, group }) => (
        <p key={axis}>
          {group === null
            ? t('choices.groupUnknown', { axis })
            : `${t('choices.groupMeans')} ${t('choices.group', { axis, group })}`}
        </p>
      ))}
      {isWithoutAid && (
        <p>
          <strong>{t('choices.written')}</strong>
        </p>
      )}
      <div className="summary-options">
        {options.map((option) => (
          <Option key={option.id} option={option} summary={summary} t={t} />
        ))}
      </div>
      {isWithoutAid ? null : (around?.(figures) ?? figures)}
    </section>
  )
}
