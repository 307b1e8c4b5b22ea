import type { ChoicesRow } from '../../../domain/priorities/choices-rows.ts'
import { useWords } from '../../ui/words.ts'
import { usePlainWords } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import styles from './choices-table.module.css'
import { RowName, useRowLabel } from './row-name.tsx'
import { SourceNames } from './where-from.tsx'

/** What the choices ask of daily life: words in the place of numbers. */
export function BurdenRow({ row }: { row: Extract<ChoicesRow, { kind: 'burden' }> }) {
  const { aid, consultation } = useTalk()
  const plain = usePlainWords()
  const name = plain(`burdens.${row.burden}.name`)
  const label = useRowLabel(name, row.rank)
  return (
    <tr>
      <th scope="row" aria-label={label}>
        <RowName name={name} rank={row.rank}>
          <Basis burden={row.burden} />
        </RowName>
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

/** What the words rest on: sources, or general advice. */
function Basis({ burden }: { burden: string }) {
  const t = useWords('talk')
  const { aid } = useTalk()
  const facts = aid.facts.burdens.find(({ id }) => id === burden)
  return (
    <span className={styles['standing']}>
      {facts?.sources ? <SourceNames sources={facts.sources} /> : t('generalAdvice')}
    </span>
  )
}
