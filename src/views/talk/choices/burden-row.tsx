import type { ChoicesRow } from '../../../domain/priorities/choices-rows.ts'
import { usePlainWords, useWordsBeside } from '../plain-words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import styles from './choices-table.module.css'
import type { ChoicesView } from './choices-view.ts'
import { CellName } from './figure-cells.tsx'
import { RowName, useRowLabel } from './row-name.tsx'
import { TableRow } from './table-row.tsx'
import { SourceNames } from './where-from.tsx'

export type BurdenRowFacts = Extract<ChoicesRow, { kind: 'burden' }>

/** What the choices ask of daily life: words in the place of numbers. */
export function BurdenRow({ row, view }: { row: BurdenRowFacts; view: ChoicesView }) {
  const { consultation } = useTalk()
  const plain = usePlainWords()
  const label = useRowLabel(`burdens.${row.burden}.name`, row.rank)
  return (
    <TableRow
      view={view}
      label={label}
      head={<BurdenName row={row} />}
      cells={view.options.map(({ id }) => (
        <td key={id} data-out={id in consultation.ruledOut || undefined}>
          {view.isNarrow ? <CellName names={[plain(`options.${id}.name`)]} /> : null}
          <span className={styles['words']}>{plain(`burdens.${row.burden}.${id}`)}</span>
        </td>
      ))}
    />
  )
}

/** A burden by its name, with what its words rest on. One that leads says what kind it is; the others stand under it. */
export function BurdenName({ row }: { row: BurdenRowFacts }) {
  const { aid } = useTalk()
  const name = `burdens.${row.burden}.name`
  const t = useWordsBeside('choices')(name)
  const facts = aid.facts.burdens.find(({ id }) => id === row.burden)
  return (
    <RowName of={name} rank={row.rank}>
      {row.rank === undefined ? null : <>{t(`category.${row.category}`)} · </>}
      <Basis of={name} sources={facts?.sources ?? []} />
    </RowName>
  )
}

/** What the words rest on. Several sources would be higher than the row: they open by one tap. */
function Basis({ of, sources }: { of: string; sources: readonly string[] }) {
  const t = useWordsBeside(['choices', 'talk'])(of)
  const row = usePlainWords()(of)
  if (sources.length === 0) return t('talk:generalAdvice')
  if (sources.length === 1) return <SourceNames sources={sources} />
  return (
    <details className={styles['basis']}>
      <summary>
        {t('row.sources', { count: sources.length })}
        <span className={stage['spoken']}> {t('row.sourcesOf', { row })}</span>
      </summary>
      <SourceNames sources={sources} />
    </details>
  )
}
