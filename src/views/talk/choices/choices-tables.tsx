import { useState } from 'react'
import type { ChoicesRow } from '../../../domain/priorities/choices-rows.ts'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../ui/words.ts'
import { useFigureSentences } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import styles from './choices-table.module.css'
import { ChoicesTable } from './choices-table.tsx'
import { useWatchRows } from './watch-rows.ts'

interface ChoicesTablesProps {
  rows: readonly ChoicesRow[]
  inHand: string | undefined
  onSee: (outcome: string) => void
}

const isFirst = (row: ChoicesRow): boolean =>
  row.rank !== undefined || (row.kind === 'outcome' && row.mustMention)

/** The table of choices, and one more for each larger denominator. What must be mentioned is never hidden. */
export function ChoicesTables({ rows, inHand, onSee }: ChoicesTablesProps) {
  const t = useWords('choices')
  const { mayWrite } = useTalk()
  const [everything, setEverything] = useState(false)
  const watch = useWatchRows(mayWrite)
  const shown = everything ? rows : rows.filter(isFirst)
  const hidden = rows.length - rows.filter(isFirst).length
  const denominators = useRareDenominators(shown)
  const shared = { inHand, onSee, watch }
  return (
    <div className={styles['tables']}>
      <ChoicesTable
        {...shared}
        caption={t('table.caption')}
        rows={shown.filter((row) => !isRare(row))}
        hasColumnButtons
      />
      {denominators.map(({ said, rows: rare }) => (
        <ChoicesTable
          key={said}
          {...shared}
          caption={t('table.rare', { of: said })}
          rows={rare}
          captionShown
        />
      ))}
      {hidden > 0 ? (
        <div className={styles['everything']}>
          <Button aria-expanded={everything} onClick={() => setEverything(!everything)}>
            {t(everything ? 'table.less' : 'table.everything')}
          </Button>
          {everything ? null : (
            <span className={styles['soft']}>{t('table.everythingCount', { count: hidden })}</span>
          )}
        </div>
      ) : null}
    </div>
  )
}

const isRare = (row: ChoicesRow): boolean => row.kind === 'outcome' && row.rare

/** Rows on a larger denominator, those with the same one together. */
function useRareDenominators(rows: readonly ChoicesRow[]): { said: string; rows: ChoicesRow[] }[] {
  const { aid } = useTalk()
  const sentences = useFigureSentences()
  const groups = new Map<string, ChoicesRow[]>()
  for (const row of rows) {
    if (row.kind !== 'outcome' || !row.rare) continue
    const outcome = aid.facts.outcomes.find(({ id }) => id === row.outcome)
    const result = outcome?.results[0]
    const said = result && 'of' in result ? sentences.people(result.of, result.unit ?? 'people') : ''
    groups.set(said, [...(groups.get(said) ?? []), row])
  }
  return [...groups].map(([said, together]) => ({ said, rows: together }))
}
