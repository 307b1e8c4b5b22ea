import { useMemo, useRef, useState } from 'react'
import type { AxisFacts } from '../../domain/aid/aid-facts.schema.ts'
import { nameOfArm } from '../../domain/aid/results-in.ts'
import type { Arm } from '../../domain/draft/arm-form.ts'
import { type Held, holdResult } from '../../domain/draft/figure-faults.ts'
import { whileItStands } from '../../domain/draft/form-verdict.ts'
import {
  type PasteDecision,
  type PasteTarget,
  pastedResult,
  readPaste,
} from '../../domain/draft/pasted-result.ts'
import { matchOf, meantTwice, type PastedTable, pastedTable } from '../../domain/draft/pasted-table.ts'
import { editsToResult } from '../../domain/draft/result-edits.ts'
import { messageOf } from '../../renderings/check-lines.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { Field } from '../ui/field.tsx'
import { useWords } from '../ui/words.ts'
import control from './control.module.css'
import { useNames } from './figure-names.ts'
import styles from './figures.module.css'
import { useFigures } from './figures-in-hand.ts'
import { PastedRows } from './pasted-rows.tsx'
import { useWorkbench } from './workbench.ts'

interface Known {
  id: string
  names: string[]
}

/** What the rows may be: the arms of the result, or the groups of an axis. */
function useKnown(target: PasteTarget): Known[] {
  const { facts, result } = useFigures()
  const names = useNames()
  if (target.rowsAre === 'choices')
    return (result.arms as readonly Arm[]).map((arm) => ({
      id: nameOfArm(arm),
      names: (arm.arm === undefined ? arm.options : [arm.arm]).map((id) => names('arm', id)),
    }))
  const axis = facts.axes?.find(({ id }) => id === target.axis)
  return (axis?.groups ?? []).map(({ id }) => ({ id, names: [names('byGroup', id)] }))
}

/** Cells out of a spreadsheet: what was read of them stands as a table, and each row is confirmed before any is written. */
export function PasteBox() {
  const t = useWords('draft-figures')
  const { result } = useFigures()
  const of = 'of' in result ? result.of : undefined
  const [text, setText] = useState('')
  const [isSideways, setSideways] = useState<boolean>()
  const box = useRef<HTMLTextAreaElement>(null)
  const read = useMemo(
    () => (text === '' ? undefined : pastedTable(text, of, isSideways)),
    [text, of, isSideways],
  )
  if (result.form !== 'counts' && result.form !== 'scores') return null
  return (
    <Disclosure summary={t('paste.title')}>
      <Field
        label={t('paste.box')}
        hint={t('paste.means')}
        error={typeof read === 'string' ? t(`paste.no.${read}`) : undefined}
      >
        {(tied) => (
          <textarea
            {...tied}
            ref={box}
            rows={4}
            className={control['prose']}
            value={text}
            onChange={(event) => {
              setSideways(undefined)
              setText(event.target.value)
            }}
          />
        )}
      </Field>
      {read === undefined || typeof read === 'string' ? null : (
        <>
          <p>
            <Button onClick={() => setSideways(read.isTurned !== true)}>{t('paste.turn')}</Button>
          </p>
          <ReadTable
            key={`${text} ${read.isTurned}`}
            table={read}
            onWritten={() => {
              // The press goes with what was read.
              box.current?.focus()
              setText('')
            }}
          />
        </>
      )}
    </Disclosure>
  )
}

function ReadTable({ table: given, onWritten }: { table: PastedTable; onWritten: () => void }) {
  const t = useWords('draft-figures')
  const announce = useAnnounce()
  const { edit } = useWorkbench()
  const { facts, outcome, result, spot } = useFigures()
  const [columns, setColumns] = useState(given.columns)
  const [target, setTarget] = useState<PasteTarget>({ rowsAre: 'choices', arm: undefined, axis: undefined })
  const known = useKnown(target)
  const [said, setSaid] = useState<Readonly<Record<number, PasteDecision>>>({})
  const table = { ...given, columns }
  const decisions = table.rows.map(
    ({ name }, place): PasteDecision => said[place] ?? { id: matchOf(name, known), state: 'open' },
  )
  const rows = readPaste(facts, result, table, target, decisions)
  const made = pastedResult(facts, result, table, target, decisions)
  const held = made && holdResult(facts, outcome, spot.place, made)
  const write = async () => {
    if (!made || !held?.ok) return
    const why = await edit(
      ...whileItStands(spot, editsToResult(facts, spot.outcome, spot.place, made, spot.words)),
    )
    if (why !== undefined) return
    announce(t('paste.done'))
    onWritten()
  }
  return (
    <>
      <Target
        target={target}
        onTarget={(next) => {
          setTarget(next)
          setSaid({})
        }}
      />
      <PastedRows
        table={table}
        rows={rows}
        decisions={decisions}
        known={known}
        onMeaning={(place, meaning) => {
          setColumns(columns.map((column, at) => (at === place ? { ...column, meaning } : column)))
          // What was confirmed said something else.
          setSaid(opened(decisions))
        }}
        onDecide={(place, decision) => setSaid({ ...said, [place]: decision })}
      />
      <PasteFaults isTwice={meantTwice(columns).length > 0} held={held} />
      {made ? null : <p className={styles['soft']}>{t('paste.open')}</p>}
      <p>
        <Button kind="primary" disabled={!held?.ok} onClick={() => void write()}>
          {t('paste.write')}
        </Button>
      </p>
    </>
  )
}

const opened = (decisions: readonly PasteDecision[]): Record<number, PasteDecision> =>
  Object.fromEntries(
    decisions.map(({ id, state }, place) => [
      place,
      { id, state: state === 'confirmed' ? 'open' : state } satisfies PasteDecision,
    ]),
  )

function PasteFaults({ isTwice, held }: { isTwice: boolean; held: Held | undefined }) {
  const t = useWords('draft-figures')
  const lines = [
    ...(isTwice ? [t('paste.twice')] : []),
    ...(held?.ok === false ? held.errors.map(messageOf) : []),
  ]
  return lines.map((line) => (
    <p key={line} className={styles['fault']} role="alert">
      {line}
    </p>
  ))
}

/** What the rows are, and what relative effects are compared with. */
function Target({ target, onTarget }: { target: PasteTarget; onTarget: (target: PasteTarget) => void }) {
  const t = useWords('draft-figures')
  const { facts, result } = useFigures()
  const names = useNames()
  const axes: readonly AxisFacts[] = result.form === 'counts' ? (facts.axes ?? []) : []
  const isOfGroups = target.rowsAre === 'groups'
  return (
    <div className={styles['fields']}>
      {axes.length > 0 ? (
        <Field label={t('paste.rowsAre')}>
          {(tied) => (
            <select
              {...tied}
              className={control['line']}
              value={target.axis ?? ''}
              onChange={(event) => {
                const axis = event.target.value || undefined
                onTarget({ arm: undefined, rowsAre: axis ? 'groups' : 'choices', axis })
              }}
            >
              <option value="">{t('paste.choices')}</option>
              {axes.map(({ id }) => (
                <option key={id} value={id}>
                  {t('paste.groups', { axis: names('axis', id) })}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
      {result.form === 'counts' ? (
        <Field label={t(isOfGroups ? 'paste.groupsOf' : 'paste.against')}>
          {(tied) => (
            <select
              {...tied}
              className={control['line']}
              value={target.arm ?? ''}
              onChange={(event) => onTarget({ ...target, arm: event.target.value || undefined })}
            >
              <option value="">{t('choose')}</option>
              {result.arms.map((arm) => (
                <option key={nameOfArm(arm)} value={nameOfArm(arm)}>
                  {names('arm', nameOfArm(arm))}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
    </div>
  )
}
