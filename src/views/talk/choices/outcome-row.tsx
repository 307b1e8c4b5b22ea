import type { Ref } from 'react'
import type { OutcomeFacts } from '../../../domain/aid/aid-facts.schema.ts'
import type { ResultFacts } from '../../../domain/aid/result.schema.ts'
import type { ChoicesRow } from '../../../domain/priorities/choices-rows.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { useWords } from '../../ui/words.ts'
import { useFigureSentences, usePlainWords } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import { Writable } from '../writable.tsx'
import { AskForGroup } from './ask-for-group.tsx'
import styles from './choices-table.module.css'
import { FigureCells } from './figure-cells.tsx'
import { RowName, useRowLabel } from './row-name.tsx'

interface OutcomeRowProps {
  row: Extract<ChoicesRow, { kind: 'outcome' }>
  isInHand: boolean
  /** This row asks for the group that its figures need. */
  asksForGroup: boolean
  onSee: (outcome: string) => void
  watch: (outcome: string) => Ref<HTMLTableRowElement>
}

export function OutcomeRow({ row, isInHand, asksForGroup, onSee, watch }: OutcomeRowProps) {
  const { aid, consultation } = useTalk()
  const plain = usePlainWords()
  const name = plain(`outcomes.${row.outcome}.name`)
  const label = useRowLabel(name, row.rank)
  const outcome = aid.facts.outcomes.find((entry) => entry.id === row.outcome)
  const result = outcome?.results.find((entry) => entry.id === row.result)
  if (!outcome || !result) return null
  const axis = result.form === 'counts' ? result.axis : undefined
  const needsGroup = axis !== undefined && consultation.groups[axis] === undefined
  return (
    <tr ref={watch(row.outcome)} tabIndex={-1} data-in-hand={isInHand || undefined}>
      <th scope="row" aria-label={label}>
        <RowName name={name} rank={row.rank} mustMention={row.mustMention}>
          <Standing outcome={outcome} result={result} />
        </RowName>
        <RowTools row={row} name={name} isInHand={isInHand} onSee={onSee} />
      </th>
      {needsGroup ? (
        <td colSpan={aid.facts.options.length}>
          <AskForGroup axis={axis} asks={asksForGroup} />
        </td>
      ) : (
        <FigureCells outcome={outcome} result={result} />
      )}
    </tr>
  )
}

/** The row's own time, people and certainty. */
function Standing({ outcome, result }: { outcome: OutcomeFacts; result: ResultFacts }) {
  const t = useWords('figures')
  const { consultation } = useTalk()
  const sentences = useFigureSentences()
  const plain = usePlainWords()
  const who = plain(`outcomes.${outcome.id}.${result.id}.who`).replace(/[.]$/, '')
  const certainty =
    consultation.appetite === 'more'
      ? sentences.certainty(outcome.id, result.id)
      : t(`certaintyShort.${result.certainty.rating}`)
  return (
    <span className={styles['standing']}>
      {[sentences.time(outcome.id, result.id), who, certainty].filter((text) => text !== '').join(' · ')}
    </span>
  )
}

interface RowToolsProps {
  row: Extract<ChoicesRow, { kind: 'outcome' }>
  name: string
  isInHand: boolean
  onSee: (outcome: string) => void
}

function RowTools({ row, name, isInHand, onSee }: RowToolsProps) {
  const t = useWords('choices')
  const { consultation, add } = useTalk()
  return (
    <span className={styles['tools']}>
      <Button
        kind="quiet"
        className={styles['see']}
        aria-pressed={isInHand}
        aria-label={t('row.seeOf', { outcome: name })}
        onClick={() => onSee(row.outcome)}
      >
        {t('row.see')}
      </Button>
      <Writable>
        <span className={styles['talked']}>
          <Checkbox
            label={t('row.talkedAbout')}
            name={t('row.talkedAboutOf', { outcome: name })}
            checked={consultation.discussed.includes(row.outcome)}
            onChange={(discussed) => add({ type: 'outcome.discussed', outcome: row.outcome, discussed })}
          />
        </span>
      </Writable>
    </span>
  )
}
