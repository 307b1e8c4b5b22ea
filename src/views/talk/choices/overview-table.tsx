import type { OptionFacts } from '../../../domain/aid/aid-facts.schema.ts'
import type { ChoicesRow } from '../../../domain/priorities/choices-rows.ts'
import { seenWhole } from '../../ui/seen-whole.ts'
import { useWords } from '../../ui/words.ts'
import { usePlainWords } from '../plain-words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import { AskForGroup } from './ask-for-group.tsx'
import { BurdenName } from './burden-row.tsx'
import styles from './choices-table.module.css'
import type { TableProps } from './choices-table.tsx'
import type { ChoicesView } from './choices-view.ts'
import { FigureText } from './figure-cells.tsx'
import { OptionButton } from './option-button.tsx'
import { OptionName } from './option-head.tsx'
import { OutcomeName, type OutcomeRowFacts, useMissingAxis } from './outcome-row.tsx'
import own from './overview-table.module.css'
import { useRowLabel } from './row-name.tsx'

/** A line for each choice, a column for what matters and what must be mentioned: to narrow many choices down. */
export function OverviewTable({ caption, captionShown = false, rows, view, hasButtons = false }: TableProps) {
  const t = useWords('choices')
  const { consultation } = useTalk()
  if (rows.length === 0) return null
  const isOut = ({ id }: OptionFacts) => id in consultation.ruledOut
  const open = view.options.filter((option) => !isOut(option))
  const out = view.options.filter(isOut)
  return (
    <>
      {hasButtons ? <AsksForGroups rows={rows} /> : null}
      <section ref={scrollsByKeyboard} className={own['sideways']} aria-label={caption}>
        <table className={own['overview']}>
          <caption className={captionShown ? styles['caption'] : stage['spoken']}>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className={stage['spoken']}>{t('table.choice')}</span>
              </th>
              {rows.map((row) => (
                <ColumnHead key={`${row.kind} ${idOf(row)}`} row={row} view={view} />
              ))}
            </tr>
          </thead>
          <tbody>
            {open.map((option) => (
              <OptionLine key={option.id} option={option} rows={rows} hasButtons={hasButtons} />
            ))}
          </tbody>
          {out.length > 0 ? (
            <tbody>
              <tr>
                <th scope="rowgroup" colSpan={rows.length + 1} className={own['aside']}>
                  {t('table.putAside')}
                </th>
              </tr>
              {out.map((option) => (
                <OptionLine key={option.id} option={option} rows={rows} hasButtons={hasButtons} />
              ))}
            </tbody>
          ) : null}
        </table>
      </section>
    </>
  )
}

/** What scrolls sideways takes the focus, so that the arrow keys scroll it. */
const scrollsByKeyboard = (element: HTMLElement | null) => {
  element?.setAttribute('tabindex', '0')
  seenWhole(element)
}

const idOf = (row: ChoicesRow): string => (row.kind === 'burden' ? row.burden : row.outcome)

function useLeadingResult(row: ChoicesRow) {
  const { aid } = useTalk()
  const outcome = row.kind === 'outcome' ? aid.facts.outcomes.find(({ id }) => id === row.outcome) : undefined
  const result = row.kind === 'outcome' ? outcome?.results.find(({ id }) => id === row.result) : undefined
  return outcome && result ? { outcome, result } : undefined
}

function ColumnHead({ row, view }: { row: ChoicesRow; view: ChoicesView }) {
  const label = useRowLabel(`${row.kind}s.${idOf(row)}.name`, row.rank)
  const found = useLeadingResult(row)
  const outcome = row.kind === 'outcome' ? row.outcome : undefined
  return (
    <th
      scope="col"
      aria-label={label}
      ref={outcome === undefined ? undefined : view.watch(outcome)}
      data-outcome={outcome}
      data-in-hand={(outcome !== undefined && outcome === view.inHand) || undefined}
    >
      {row.kind === 'burden' ? <BurdenName row={row} /> : null}
      {row.kind === 'outcome' && found ? <OutcomeName row={row} view={view} {...found} /> : null}
    </th>
  )
}

interface OptionLineProps {
  option: OptionFacts
  rows: readonly ChoicesRow[]
  hasButtons: boolean
}

function OptionLine({ option, rows, hasButtons }: OptionLineProps) {
  const { consultation } = useTalk()
  const plain = usePlainWords()
  return (
    <tr data-out={option.id in consultation.ruledOut || undefined}>
      <th scope="row" aria-label={plain(`options.${option.id}.name`)}>
        {hasButtons ? <OptionName option={option} /> : plain(`options.${option.id}.name`)}
        {hasButtons ? <OptionButton option={option.id} /> : null}
      </th>
      {rows.map((row) => (
        <td key={`${row.kind} ${idOf(row)}`}>
          {row.kind === 'burden' ? (
            <span className={styles['words']}>{plain(`burdens.${row.burden}.${option.id}`)}</span>
          ) : (
            <OutcomeCell row={row} option={option.id} />
          )}
        </td>
      ))}
    </tr>
  )
}

function OutcomeCell({ row, option }: { row: OutcomeRowFacts; option: string }) {
  const found = useLeadingResult(row)
  const axis = useMissingAxis(found?.result)
  if (!found) return null
  return axis === undefined ? (
    <FigureText {...found} option={option} />
  ) : (
    <AskForGroup axis={axis} asks={false} />
  )
}

/** The groups that columns need are asked for above the table, each axis once. */
function AsksForGroups({ rows }: { rows: readonly ChoicesRow[] }) {
  const { aid, consultation } = useTalk()
  const axes = rows.flatMap((row) => {
    const outcome = aid.facts.outcomes.find(({ id }) => id === idOf(row))
    const result = row.kind === 'outcome' ? outcome?.results[0] : undefined
    return result?.form === 'counts' && result.axis !== undefined ? [result.axis] : []
  })
  return [...new Set(axes)]
    .filter((axis) => consultation.groups[axis] === undefined)
    .map((axis) => <AskForGroup key={axis} axis={axis} asks />)
}
