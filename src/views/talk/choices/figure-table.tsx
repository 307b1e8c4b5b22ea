import type { NumberTable } from '../../../renderings/figure-table.ts'
import { useWords } from '../../ui/words.ts'
import styles from './figure-table.module.css'

/** Figures as a table, with the same numbers as their picture. */
export function FigureTable({ table: { caption, columns, rows } }: { table: NumberTable }) {
  const t = useWords('figures')
  return (
    <table className={styles['table']}>
      <caption className={styles['spoken']}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className={styles['spoken']}>{t('table.choice')}</span>
          </th>
          {columns.map(({ heading }) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells, words }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
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
        ))}
      </tbody>
    </table>
  )
}
