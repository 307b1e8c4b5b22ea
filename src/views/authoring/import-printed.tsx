import type { ProposedRow } from '../../domain/draft/imports/proposed-row.ts'
import { meanings } from '../../domain/draft/pasted-table.ts'
import { useWords } from '../ui/words.ts'
import styles from './figures.module.css'

/** What the file prints of a figure, word for word. */
export function ImportPrinted({ row }: { row: ProposedRow }) {
  const t = useWords('draft-figures')
  const about = (['population', 'time', 'people', 'certainty', 'place', 'difference'] as const).map(
    (name) => [t(`import.printed.${name}`), row[name]] as const,
  )
  const share = row.per === '1' ? 'proportion' : 'percentage'
  const numbers = meanings.map((name) => {
    const called = name === 'count' && row.isShare ? share : name
    return [t(`import.printed.${called}`), row.cells[name] ?? ''] as const
  })
  const per = row.isShare ? [] : [[t('import.printed.per'), row.per] as const]
  const besides = row.besides.map(({ name, text }) => [name, text] as const)
  const lines = [...numbers, ...per, ...about, ...besides].filter(([, text]) => text !== '')
  return (
    <ul className={styles['printed']}>
      {lines.map(([name, text], place) => (
        <li key={`${place} ${name}`}>
          {name}: <b>{text}</b>
        </li>
      ))}
    </ul>
  )
}
