import type { PasteDecision, PastedRow } from '../../domain/draft/pasted-result.ts'
import { type Meaning, meanings, type PastedTable } from '../../domain/draft/pasted-table.ts'
import { Button } from '../ui/button.tsx'
import { useWords } from '../ui/words.ts'
import control from './control.module.css'
import styles from './figures.module.css'
import own from './pasted.module.css'
import { useFaultSaid, useLabels } from './typed-labels.ts'

interface PastedRowsProps {
  table: PastedTable
  rows: readonly PastedRow[]
  decisions: readonly PasteDecision[]
  known: readonly { id: string; names: readonly string[] }[]
  onMeaning: (place: number, meaning: Meaning | undefined) => void
  onDecide: (place: number, decision: PasteDecision) => void
}

/** What was read out of a paste, row by row; each is confirmed, changed or left out by name. */
export function PastedRows({ table, rows, decisions, known, onMeaning, onDecide }: PastedRowsProps) {
  const t = useWords('draft-figures')
  return (
    <div className={own['wide']}>
      <table className={own['pasted']}>
        <caption>{t('paste.read')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('paste.row')}</th>
            {table.columns.map(({ heading, meaning }, place) => (
              <th key={`${place} ${heading}`} scope="col">
                {heading}
                <select
                  className={control['line']}
                  aria-label={t('paste.column', { place: place + 1, heading })}
                  value={meaning ?? ''}
                  onChange={(event) =>
                    onMeaning(
                      place,
                      meanings.find((each) => each === event.target.value),
                    )
                  }
                >
                  <option value="">{t('paste.notKnown')}</option>
                  {meanings.map((each) => (
                    <option key={each} value={each}>
                      {t(`paste.meaning.${each}`)}
                    </option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        {table.rows.map((row, place) => (
          <Row
            key={`${place} ${row.name}`}
            row={row}
            read={rows[place]}
            decision={decisions[place] ?? { id: undefined, state: 'open' }}
            known={known}
            onDecide={(decision) => onDecide(place, decision)}
          />
        ))}
      </table>
    </div>
  )
}

interface RowProps {
  row: PastedTable['rows'][number]
  read: PastedRow | undefined
  decision: PasteDecision
  known: PastedRowsProps['known']
  onDecide: (decision: PasteDecision) => void
}

function Row({ row, read, decision, known, onDecide }: RowProps) {
  const t = useWords('draft-figures')
  const wrong = useRowFaults(read, decision)
  const { id, state } = decision
  const name = row.name === '' ? t('paste.nameless') : row.name
  return (
    <tbody data-state={state}>
      <tr>
        <th scope="row">{name}</th>
        {row.cells.map((cell, place) => (
          <td key={place}>{cell}</td>
        ))}
      </tr>
      <tr>
        <td colSpan={row.cells.length + 1}>
          <div className={own['decision']}>
            <select
              className={control['line']}
              aria-label={t('paste.whoseRow', { name })}
              value={id ?? ''}
              onChange={(event) => onDecide({ id: event.target.value || undefined, state: 'open' })}
            >
              <option value="">{t('paste.nobody')}</option>
              {known.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.names.join(' · ')}
                </option>
              ))}
            </select>
            <Button
              aria-pressed={state === 'confirmed'}
              disabled={id === undefined || wrong.length > 0}
              aria-label={t('paste.confirmRow', { name })}
              onClick={() => onDecide({ id, state: state === 'confirmed' ? 'open' : 'confirmed' })}
            >
              {t(state === 'confirmed' ? 'paste.confirmed' : 'paste.confirm')}
            </Button>
            <Button
              kind="quiet"
              aria-pressed={state === 'left-out'}
              aria-label={t('paste.leaveRow', { name })}
              onClick={() => onDecide({ id, state: state === 'left-out' ? 'open' : 'left-out' })}
            >
              {t(state === 'left-out' ? 'paste.left' : 'paste.leave')}
            </Button>
          </div>
          {wrong.map((line) => (
            <p key={line} className={styles['fault']}>
              {line}
            </p>
          ))}
        </td>
      </tr>
    </tbody>
  )
}

/** Why a row cannot be confirmed as it is. */
function useRowFaults(read: PastedRow | undefined, { id, state }: PasteDecision): string[] {
  const t = useWords('draft-figures')
  const labels = useLabels()
  const faultSaid = useFaultSaid()
  if (state === 'left-out' || !read) return []
  if (!read.typed) return [t('paste.nothing')]
  if (id === undefined) return [t('paste.unmatched')]
  const faults = Object.entries(read.read?.faults ?? {}).map(([field, fault]) =>
    t('paste.faultAt', { field: labels.field(field), fault: faultSaid(fault) }),
  )
  const missing = read.read?.missing ?? []
  return [
    ...(read.isPercentOff ? [t('paste.percentOff')] : []),
    ...(read.isTwice ? [t('paste.sameChoice')] : []),
    ...faults,
    ...(missing.length > 0 ? [t('state.missing', { fields: missing.map(labels.field).join(', ') })] : []),
  ]
}
