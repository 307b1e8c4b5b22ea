import { type RefObject, useRef, useState } from 'react'
import type { SourceChosen } from '../../domain/draft/imports/import-edits.ts'
import type { ProposedRow } from '../../domain/draft/imports/proposed-row.ts'
import { matchOf } from '../../domain/draft/pasted-table.ts'
import { Button } from '../ui/button.tsx'
import { useWords } from '../ui/words.ts'
import control from './control.module.css'
import { useSaying } from './figure-saying.ts'
import styles from './figures.module.css'
import { FiguresContext, type FiguresInHand, useFigures } from './figures-in-hand.ts'
import { ImportPrinted } from './import-printed.tsx'
import { MatchedRow } from './matched-row.tsx'

interface ImportRowProps {
  row: ProposedRow
  place: number
  source: SourceChosen
  /** The same numbers stand in the file for another comparison. */
  isAlike: boolean
}

function useRowName(row: ProposedRow, place: number): string {
  const t = useWords('draft-figures')
  const unnamed = t('import.row.unnamed')
  const parts = { place: place + 1, outcome: row.outcome || unnamed, arm: row.arm || unnamed }
  return row.against === ''
    ? t('import.row.name', parts)
    : t('import.row.beside', { ...parts, against: row.against })
}

/** The press goes with what it put: the focus stays with the row. */
const written = (entry: RefObject<HTMLLIElement | null>, setState: (state: 'written') => void) => {
  setState('written')
  entry.current?.focus()
}

/** One figure of a file: what the file prints, whose it is in the draft, and what it would say there. */
export function ImportRow({ row, place, source, isAlike }: ImportRowProps) {
  const t = useWords('draft-figures')
  const { words, ...inHand } = useFigures()
  const { facts } = inHand
  const [state, setState] = useState<'open' | 'written' | 'left-out'>('open')
  const [said, setSaid] = useState<string>()
  const entry = useRef<HTMLLIElement>(null)
  const name = useRowName(row, place)
  const named = facts.outcomes.map(({ id }) => ({ id, names: [words(`outcomes.${id}.name`)] }))
  const alone = facts.outcomes.find(({ id }) => id === matchOf(row.outcome, named))
  const at = said ?? (alone?.results.length === 1 ? `${alone.id} ${alone.results[0]?.id ?? ''}` : '')
  const spot = facts.outcomes.flatMap((outcome, of) =>
    outcome.results.flatMap((result, index) =>
      `${outcome.id} ${result.id}` === at ? [{ outcome, result, of, index }] : [],
    ),
  )[0]
  const chosen: FiguresInHand | undefined = spot && {
    ...inHand,
    words,
    outcome: spot.outcome,
    result: spot.result,
    spot: { ...inHand.spot, outcome: spot.of, place: spot.index },
  }
  const isOpen = state === 'open'
  return (
    <li ref={entry} tabIndex={-1} aria-label={name} className={styles['entry']} data-state={state}>
      <b>{name}</b>
      <ImportPrinted row={row} />
      {isAlike ? <p className={styles['warning']}>{t('import.alike')}</p> : null}
      {isOpen ? (
        <ResultChoice name={name} value={at} onChoose={setSaid} />
      ) : (
        <p>{t(state === 'written' ? 'import.written' : 'import.leftOut')}</p>
      )}
      {isOpen && !chosen ? <p className={styles['fault']}>{t('import.pickResult')}</p> : null}
      {isOpen && chosen ? (
        <FiguresContext value={chosen}>
          <MatchedRow
            key={at}
            row={row}
            name={name}
            source={source}
            onWritten={() => written(entry, setState)}
          />
        </FiguresContext>
      ) : null}
      <p>
        <Button
          kind="quiet"
          aria-label={t(isOpen ? 'import.leaveRow' : 'import.againRow', { name })}
          onClick={() => setState(isOpen ? 'left-out' : 'open')}
        >
          {t(isOpen ? 'import.leave' : 'import.again')}
        </Button>
      </p>
    </li>
  )
}

interface ChoiceProps {
  name: string
  value: string
  onChoose: (value: string) => void
}

function ResultChoice({ name, value, onChoose }: ChoiceProps) {
  const t = useWords('draft-figures')
  const { facts, words } = useFigures()
  const { sentences } = useSaying()
  return (
    <select
      className={control['line']}
      aria-label={t('import.result', { name })}
      value={value}
      onChange={(event) => onChoose(event.target.value)}
    >
      <option value="">{t('import.nobody')}</option>
      {facts.outcomes.flatMap(({ id, results }) =>
        results.map((result) => (
          <option key={`${id} ${result.id}`} value={`${id} ${result.id}`}>
            {t('import.resultNamed', {
              outcome: words(`outcomes.${id}.name`) || id,
              result: words(`outcomes.${id}.${result.id}.name`) || sentences.time(id, result.id) || result.id,
            })}
          </option>
        )),
      )}
    </select>
  )
}
