import type { ReactNode } from 'react'
import { useTalk } from '../talk.ts'
import styles from './choices-table.module.css'
import type { ChoicesView } from './choices-view.ts'

interface TableRowProps {
  view: ChoicesView
  /** How the row is called beside each of its cells. */
  label: string
  head: ReactNode
  /** A cell for each choice. */
  cells: ReactNode
  /** What is ticked off at the end of the row. */
  tick?: ReactNode
  outcome?: string
}

/** One row; where the screen is narrow, a name across the whole width and the cells of its two choices under it. */
export function TableRow({ view, label, head, cells, tick, outcome }: TableRowProps) {
  const { patientView } = useTalk()
  const marks = {
    'data-outcome': outcome,
    'data-in-hand': (outcome !== undefined && outcome === view.inHand) || undefined,
  }
  const seen = outcome === undefined ? undefined : view.watch(outcome)
  if (view.isNarrow)
    return (
      <tbody ref={seen} {...marks}>
        <tr>
          <th scope="rowgroup" colSpan={view.options.length} aria-label={label}>
            <div className={styles['across']}>
              <div>{head}</div>
              {tick}
            </div>
          </th>
        </tr>
        <tr tabIndex={-1}>{cells}</tr>
      </tbody>
    )
  return (
    <tr ref={seen} tabIndex={-1} {...marks}>
      <th scope="row" aria-label={label}>
        {head}
      </th>
      {cells}
      {patientView ? null : <td className={styles['tick']}>{tick}</td>}
    </tr>
  )
}
