import type { ResultFacts } from '../../../domain/aid/result.schema.ts'
import { type ChoicesRow, groupedRows, type RowGroup } from '../../../domain/priorities/choices-rows.ts'
import { useWords } from '../../ui/words.ts'
import { usePlainWords } from '../plain-words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import { BurdenRow } from './burden-row.tsx'
import styles from './choices-table.module.css'
import type { ChoicesView } from './choices-view.ts'
import { OptionHead } from './option-head.tsx'
import { OutcomeRow } from './outcome-row.tsx'

export interface TableProps {
  caption: string
  captionShown?: boolean
  rows: readonly ChoicesRow[]
  view: ChoicesView
  /** Whether choices can be put aside here. */
  hasButtons?: boolean
}

/** A row for each thing that may happen or is asked, a column for each choice. */
export function ChoicesTable(props: TableProps) {
  const { caption, captionShown = false, rows, view, hasButtons = false } = props
  const t = useWords('choices')
  const plain = usePlainWords()
  const { patientView } = useTalk()
  if (rows.length === 0) return null
  return (
    <table
      className={view.isNarrow ? styles['pair'] : styles['table']}
      data-choices={Math.min(view.options.length, 4)}
      data-leads={hasButtons || undefined}
    >
      <caption className={captionShown ? styles['caption'] : stage['spoken']}>{caption}</caption>
      <thead>
        <tr>
          {view.isNarrow ? null : (
            <th scope="col">
              <span className={stage['spoken']}>{t('table.what')}</span>
            </th>
          )}
          {view.options.map((option) =>
            hasButtons ? (
              <OptionHead key={option.id} option={option} />
            ) : (
              <th key={option.id} scope="col">
                {plain(`options.${option.id}.name`)}
              </th>
            ),
          )}
          {view.isNarrow || patientView ? null : (
            <th scope="col" className={styles['tickHead']}>
              {t('row.talkedAbout')}
            </th>
          )}
        </tr>
      </thead>
      <Bodies rows={rows} view={view} />
    </table>
  )
}

function Bodies({ rows, view }: Pick<TableProps, 'rows' | 'view'>) {
  const { aid } = useTalk()
  const asking = firstAskedFor(aid.facts.outcomes, rows)
  return groupedRows(rows).map((group) => {
    const ofGroup = group.rows.map((row) =>
      row.kind === 'burden' ? (
        <BurdenRow key={`burden ${row.burden}`} row={row} view={view} />
      ) : (
        <OutcomeRow
          key={`outcome ${row.outcome}`}
          row={row}
          view={view}
          asksForGroup={asking.has(row.outcome)}
        />
      ),
    )
    const key = group.category ?? 'leading'
    if (!view.isNarrow)
      return (
        <tbody key={key}>
          <CategoryHead group={group} view={view} />
          {ofGroup}
        </tbody>
      )
    return [
      group.category === undefined ? null : (
        <tbody key={key}>
          <CategoryHead group={group} view={view} />
        </tbody>
      ),
      ...ofGroup,
    ]
  })
}

/** What kind of burden the rows under it are. */
function CategoryHead({ group, view }: { group: RowGroup; view: ChoicesView }) {
  const t = useWords('choices')
  const plain = usePlainWords()
  const { patientView } = useTalk()
  if (group.category === undefined) return null
  const name = t(`category.${group.category}`)
  const [only, ...others] = group.rows
  // The row says it itself.
  if (only?.kind === 'burden' && others.length === 0 && plain(`burdens.${only.burden}.name`) === name)
    return null
  return (
    <tr>
      <th
        scope="rowgroup"
        colSpan={view.options.length + (view.isNarrow ? 0 : patientView ? 1 : 2)}
        className={styles['category']}
      >
        {name}
      </th>
    </tr>
  )
}

/** A group is asked for once for each axis, in the first row that needs it. */
function firstAskedFor(
  outcomes: readonly { id: string; results: readonly ResultFacts[] }[],
  rows: readonly ChoicesRow[],
): ReadonlySet<string> {
  const asked = new Map<string, string>()
  for (const row of rows) {
    if (row.kind !== 'outcome') continue
    const result = outcomes.find(({ id }) => id === row.outcome)?.results[0]
    const axis = result?.form === 'counts' ? result.axis : undefined
    if (axis !== undefined && !asked.has(axis)) asked.set(axis, row.outcome)
  }
  return new Set(asked.values())
}
