import type { ChoicesRow } from '../../../domain/priorities/choices-rows.ts'
import { usePlainWords } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import styles from './choices-table.module.css'
import { RowName } from './row-name.tsx'

/** What the choices ask of daily life: words in the place of numbers. */
export function BurdenRow({ row }: { row: Extract<ChoicesRow, { kind: 'burden' }> }) {
  const { aid, consultation } = useTalk()
  const plain = usePlainWords()
  return (
    <tr>
      <th scope="row">
        <RowName name={plain(`burdens.${row.burden}.name`)} rank={row.rank} />
      </th>
      {aid.facts.options.map(({ id }) => (
        <td key={id} data-out={id in consultation.ruledOut || undefined}>
          <span className={styles['cellName']} aria-hidden="true">
            {plain(`options.${id}.name`)}
          </span>
          {plain(`burdens.${row.burden}.${id}`)}
        </td>
      ))}
    </tr>
  )
}
