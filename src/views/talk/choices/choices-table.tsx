import type { Ref } from 'react'
import type { ResultFacts } from '../../../domain/aid/result.schema.ts'
import type { ChoicesRow } from '../../../domain/priorities/choices-rows.ts'
import { useWords } from '../../ui/words.ts'
import { usePlainWords } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import { BurdenRow } from './burden-row.tsx'
import styles from './choices-table.module.css'
import { OptionHead } from './option-head.tsx'
import { OutcomeRow } from './outcome-row.tsx'

interface ChoicesTableProps {
  caption: string
  captionShown?: boolean
  rows: readonly ChoicesRow[]
  inHand: string | undefined
  onSee: (outcome: string) => void
  watch: (outcome: string) => Ref<HTMLTableRowElement>
  /** Whether choices can be put aside here. */
  hasColumnButtons?: boolean
}

export function ChoicesTable({ caption, captionShown = false, rows, ...rest }: ChoicesTableProps) {
  const t = useWords('choices')
  const { aid } = useTalk()
  const plain = usePlainWords()
  const { inHand, onSee, watch, hasColumnButtons = false } = rest
  const asking = firstAskedFor(aid.facts.outcomes, rows)
  if (rows.length === 0) return null
  return (
    <table className={aid.facts.options.length > 2 ? styles['tableOfMany'] : styles['table']}>
      <caption className={captionShown ? styles['caption'] : styles['spoken']}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className={styles['spoken']}>{t('table.what')}</span>
          </th>
          {aid.facts.options.map((option) =>
            hasColumnButtons ? (
              <OptionHead key={option.id} option={option} />
            ) : (
              <th key={option.id} scope="col">
                {plain(`options.${option.id}.name`)}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) =>
          row.kind === 'burden' ? (
            <BurdenRow key={`burden ${row.burden}`} row={row} />
          ) : (
            <OutcomeRow
              key={`outcome ${row.outcome}`}
              row={row}
              isInHand={row.outcome === inHand}
              asksForGroup={asking.has(row.outcome)}
              onSee={onSee}
              watch={watch}
            />
          ),
        )}
      </tbody>
    </table>
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
