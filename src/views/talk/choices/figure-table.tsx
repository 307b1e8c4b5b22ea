import type { NumberTable } from '../../../renderings/figure-table.ts'
import { useWords } from '../../ui/words.ts'
import styles from './figure-table.module.css'

/** Figures as a table, with the same numbers as their picture; beside three columns a name has no room, and stands above. */
export function FigureTable({ table: { caption, columns, rows } }: { table: NumberTable }) {
  const t = useWords('figures')
  const isAbove = columns.length > 2
  const cellsOf = ({ cells, words }: NumberTable['rows'][number]) =>
    words === undefined ? (
      cells.map((cell, place) => (
        <td key={columns[place]?.heading} data-large={columns[place]?.large || undefined}>
          {cell}
        </td>
      ))
    ) : (
      <td colSpan={columns.length}>{words}</td>
    )
  return (
    <table className={styles['table']} data-above={isAbove || undefined}>
      <caption className={styles['spoken']}>{caption}</caption>
      <thead>
        <tr>
          {isAbove ? null : (
            <th scope="col">
              <span className={styles['spoken']}>{t('table.choice')}</span>
            </th>
          )}
          {columns.map(({ heading }) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody key={row.name}>
          {isAbove ? (
            <tr>
              <th scope="rowgroup" colSpan={columns.length}>
                {row.name}
              </th>
            </tr>
          ) : null}
          <tr>
            {isAbove ? null : <th scope="row">{row.name}</th>}
            {cellsOf(row)}
          </tr>
        </tbody>
      ))}
    </table>
  )
}
