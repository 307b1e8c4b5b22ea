import type { NumberTable } from '../../../renderings/figure-table.ts'
import styles from './figure-table.module.css'

/** Figures as a table, with the same numbers as their picture: a choice across the whole width, its figures under it. */
export function FigureTable({ table: { caption, columns, rows } }: { table: NumberTable }) {
  return (
    <table className={styles['table']}>
      <caption className={styles['spoken']}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ heading }) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(({ name, cells, words }) => (
        <tbody key={name}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length}>
              {name}
            </th>
          </tr>
          <tr>
            {words === undefined ? (
              cells.map((cell, place) => (
                <td key={columns[place]?.heading} data-large={columns[place]?.large || undefined}>
                  {cell}
                </td>
              ))
            ) : (
              <td colSpan={columns.length}>{words}</td>
            )}
          </tr>
        </tbody>
      ))}
    </table>
  )
}
