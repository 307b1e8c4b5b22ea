import type { ReactNode, Ref } from 'react'
import { type ChoicesRow, isFirst } from '../../../domain/priorities/choices-rows.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useWords } from '../../ui/words.ts'
import { useFigureSentences } from '../plain-words.ts'
import { useLook } from '../room.ts'
import { useTalk } from '../talk.ts'
import styles from './choices-table.module.css'
import { ChoicesTable, type TableProps } from './choices-table.tsx'
import type { ChoicesView } from './choices-view.ts'
import { OverviewTable } from './overview-table.tsx'
import { windowHolds } from './painted.ts'

interface ChoicesTablesProps {
  rows: readonly ChoicesRow[]
  view: ChoicesView
  /** A line for each choice instead of a column, to narrow them down. */
  isOverview?: boolean
  /** Only what a window holds, where the rest comes with the next frame. */
  isWhole?: boolean
  ref: Ref<HTMLDivElement>
}

/** The table of choices, and one more for each larger denominator. What must be mentioned is never hidden. */
export function ChoicesTables({ rows, view, isOverview = false, isWhole = true, ref }: ChoicesTablesProps) {
  const t = useWords('choices')
  const [everything = false, setEverything] = useLook('everything')
  const shown = everything ? rows : rows.filter(isFirst)
  const hidden = rows.length - rows.filter(isFirst).length
  const ofOthers = shown.filter((row) => !isOverview && row.kind === 'outcome' && row.ofOthers)
  const saying = shown.filter((row) => !ofOthers.includes(row))
  const Table: (props: TableProps) => ReactNode = isOverview ? OverviewTable : ChoicesTable
  const main = { caption: t('table.caption'), rows: saying.filter(isUsual), hasButtons: true }
  const most = windowHolds(window)
  const isTooMuch = main.rows.length > most.rows || view.options.length > most.lines
  if (!isWhole && isTooMuch)
    return (
      <div ref={ref} className={styles['tables']}>
        <Table
          {...main}
          rows={main.rows.slice(0, isOverview ? most.columns : most.rows)}
          view={{ ...view, options: view.options.slice(0, most.lines) }}
        />
      </div>
    )
  return (
    <div ref={ref} className={styles['tables']}>
      <Table {...main} view={view} />
      <RareTables Table={Table} rows={saying} view={view} />
      {ofOthers.length > 0 ? (
        <Disclosure summary={t('table.ofOthers', { count: ofOthers.length })}>
          <Table
            view={view}
            caption={t('table.ofOthers', { count: ofOthers.length })}
            rows={ofOthers.filter(isUsual)}
          />
          <RareTables Table={Table} rows={ofOthers} view={view} />
        </Disclosure>
      ) : null}
      {hidden > 0 ? (
        <div className={styles['everything']}>
          <Button
            aria-expanded={everything}
            onClick={({ currentTarget }) => {
              setEverything(!everything)
              if (!everything) leadToNewRows(currentTarget)
            }}
          >
            {t(everything ? 'table.less' : 'table.everything')}
          </Button>
          {everything ? null : (
            <span className={styles['soft']}>{t('table.everythingCount', { count: hidden })}</span>
          )}
        </div>
      ) : null}
    </div>
  )
}

/** What comes stands above the button: who goes on by key would pass it by. */
function leadToNewRows(button: HTMLElement) {
  const rows = () => [...(button.closest(`.${styles['tables']}`)?.querySelectorAll('tr[tabindex]') ?? [])]
  const before = new Set(rows())
  requestAnimationFrame(() => {
    const first = rows().find((row) => !before.has(row))
    if (first instanceof HTMLElement) first.focus({ preventScroll: true })
  })
}

const isUsual = (row: ChoicesRow): boolean => row.kind === 'burden' || !row.rare

interface RareTablesProps extends Pick<TableProps, 'rows' | 'view'> {
  Table: (props: TableProps) => ReactNode
}

/** A table for each larger denominator. */
function RareTables({ Table, rows, view }: RareTablesProps) {
  const t = useWords('choices')
  return useRareDenominators(rows).map(({ said, rows: rare }) => (
    <Table key={said} view={view} caption={t('table.rare', { of: said })} rows={rare} captionShown />
  ))
}

/** Rows on a larger denominator, those with the same one together. */
function useRareDenominators(rows: readonly ChoicesRow[]): { said: string; rows: ChoicesRow[] }[] {
  const { aid } = useTalk()
  const sentences = useFigureSentences()
  const groups = new Map<string, ChoicesRow[]>()
  for (const row of rows) {
    if (row.kind !== 'outcome' || !row.rare) continue
    const outcome = aid.facts.outcomes.find(({ id }) => id === row.outcome)
    const result = outcome?.results[0]
    const said = result && 'of' in result ? sentences.people(result.of, result.unit ?? 'people') : ''
    groups.set(said, [...(groups.get(said) ?? []), row])
  }
  return [...groups].map(([said, together]) => ({ said, rows: together }))
}
