import { useMemo, useRef, useState } from 'react'
import { reviewOf } from '../../../domain/draft/draft-note.ts'
import type { DraftReading } from '../../../domain/draft/draft-reading.ts'
import { textAt } from '../../../domain/draft/fact-at.ts'
import { type Merge, type MergeUnit, mergeOf, type Whose } from '../../../domain/draft/merge/merge.ts'
import { basesOf } from '../../../domain/draft/merge/merge-bases.ts'
import { leftToDecide, mergeEdits } from '../../../domain/draft/merge/merge-edits.ts'
import { newNotes } from '../../../domain/draft/merge/merge-notes.ts'
import { withMyMarks } from '../../../domain/draft/merge/merge-sources.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useAllWords, useWords } from '../../ui/words.ts'
import draftStyles from '../draft.module.css'
import { useWorkbench } from '../workbench.ts'
import styles from './merge.module.css'
import { mergeNames } from './merge-names.ts'
import { OpenUnit, type SaidUnit, TakenList } from './merge-units.tsx'
import type { Both } from './said-line.ts'
import type { InHand, TheirFile } from './their-file.ts'
import { unitSaying } from './unit-said.ts'

/** The two held beside each other, as this draft stands now. */
function heldBeside(mine: DraftReading, { reading, begun }: TheirFile) {
  const bases = basesOf(mine, reading, begun)
  const theirs = withMyMarks(mine, reading, bases)
  // What both began from is shown only where it is one version.
  const base = bases.length === 1 ? [begun.mine, begun.theirs].find((one) => one === bases[0]) : undefined
  return { theirs, base, merge: mergeOf(mine, theirs, bases) }
}

export interface TheirChangesProps {
  inHand: InHand
  mine: DraftReading
  onDecide: (key: string, whose: Whose) => void
  /** It is made: what was there before, and whether anything of the texts changed. */
  onDone: (done: { before: DraftReading; isText: boolean; isNotes: boolean }) => void
  onLeave: () => void
}

/** What another editor changed: what goes in by itself, what has to be decided, and the press that makes it. */
export function TheirChanges({ inHand, mine, onDecide, onDone, onLeave }: TheirChangesProps) {
  const t = useWords('draft-merge')
  const { draft } = useWorkbench()
  const { file, decided } = inHand
  const { merge, base } = useMemo(() => heldBeside(mine, file), [mine, file])
  const both = useMemo(
    (): Both => ({ mine, theirs: file.reading, ...(base && { base }) }),
    [mine, file.reading, base],
  )
  const said = useSaidUnits(merge, both)
  const notes = useMemo(() => newNotes(draft.notes, file.notes), [draft.notes, file.notes])
  const open = useRef<HTMLUListElement>(null)
  const { isAsked, trouble, isMaking, make } = useMaking({ inHand, mine, merge, notes, onDone })
  const left = leftToDecide(merge, decided).length
  const isNothing = merge.taken.length + merge.open.length + notes.length === 0
  const press = () => {
    if (left === 0) return make(true)
    void make(false)
    const first = merge.open.findIndex(({ key }) => decided[key] === undefined)
    open.current?.children[first]?.querySelector('input')?.focus()
    return undefined
  }
  return (
    <>
      <AboutFile file={file} mine={mine} isBaseKnown={merge.isBaseKnown} />
      {isNothing ? <p>{t('nothing')}</p> : null}
      {merge.open.length > 0 ? (
        <section className={draftStyles['side']}>
          <h4>{t(merge.isBaseKnown ? 'open' : 'openUnknown', { count: merge.open.length })}</h4>
          <ul ref={open} className={styles['opens']}>
            {merge.open.map((unit) => (
              <OpenUnit
                key={unit.key}
                said={said(unit)}
                chosen={decided[unit.key]}
                isAsked={isAsked}
                onChoose={(whose) => onDecide(unit.key, whose)}
              />
            ))}
          </ul>
        </section>
      ) : null}
      <Taken units={merge.taken.map(said)} />
      <Besides merge={merge} both={both} />
      <Notes notes={notes} known={[...draft.notes, ...file.notes]} />
      <p role="status">{isNothing ? '' : t('remaining', { count: left })}</p>
      {trouble ? <Notice tone="wrong" urgent title={trouble} /> : null}
      <div className={draftStyles['ways']}>
        {isNothing ? null : (
          <Button kind="primary" disabled={isMaking} onClick={() => void press()}>
            {t('do')}
          </Button>
        )}
        <Button onClick={onLeave}>{t('leave')}</Button>
      </div>
    </>
  )
}

function Taken({ units }: { units: readonly SaidUnit[] }) {
  const t = useWords('draft-merge')
  if (units.length === 0) return null
  return (
    <section className={draftStyles['side']}>
      <h4>{t('taken', { count: units.length })}</h4>
      <p className={draftStyles['soft']}>{t('takenMeans')}</p>
      <TakenList units={units} />
    </section>
  )
}

function useSaidUnits(merge: Merge, both: Both): (unit: MergeUnit) => SaidUnit {
  const t = useWords(['draft-merge', 'draft', 'cards'])
  const all = useAllWords()
  const said = useMemo(() => {
    const say = unitSaying({ t, all }, both)
    const names = mergeNames(t, both)
    return new Map(
      [...merge.open, ...merge.taken].map((unit): [MergeUnit, SaidUnit] => {
        const name = unit.cards.map((card) => names.card(card)).join(' + ')
        return [unit, { unit, name, lines: say(unit) }]
      }),
    )
  }, [t, all, merge, both])
  return (unit) => said.get(unit) ?? { unit, name: '', lines: [] }
}

function useMaking({
  inHand,
  mine,
  merge,
  notes,
  onDone,
}: Pick<TheirChangesProps, 'inHand' | 'mine' | 'onDone'> & { merge: Merge; notes: readonly unknown[] }) {
  const t = useWords(['draft-merge', 'draft'])
  const { change, takeNotes } = useWorkbench()
  const [isAsked, setAsked] = useState(false)
  const [isMaking, setMaking] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  async function make(isDecided: boolean): Promise<void> {
    setAsked(true)
    setTrouble(undefined)
    if (!isDecided) return
    setMaking(true)
    const isText = merge.taken.length > 0 || Object.values(inHand.decided).some((whose) => whose !== 'mine')
    let isOther = false
    const refused = await change((now) => {
      const held = heldBeside(now, inHand.file)
      const edits = mergeEdits(now, held.theirs, held.merge, inHand.decided)
      isOther = edits === undefined && leftToDecide(held.merge, inHand.decided).length > 0
      return edits
    }).catch(() => 'place-missing' as const)
    setMaking(false)
    if (refused) {
      setTrouble(isOther ? t('changed') : t('refused', { why: t(`draft:refused.${refused}`) }))
      return
    }
    if (notes.length > 0) takeNotes(inHand.file.notes)
    onDone({ before: mine, isText, isNotes: notes.length > 0 })
  }
  return { isAsked, isMaking, trouble, make }
}

function AboutFile({
  file,
  mine,
  isBaseKnown,
}: {
  file: TheirFile
  mine: DraftReading
  isBaseKnown: boolean
}) {
  const t = useWords('draft-merge')
  const aid = ({ value }: DraftReading) => textAt(value, ['id']).replace(/^own-/, '')
  const [own, others] = [aid(mine), aid(file.reading)]
  return (
    <>
      <h3>{t('of', { name: file.name })}</h3>
      {own === others ? null : <Notice title={t('otherAid', { theirs: others, mine: own })} />}
      <p className={draftStyles['soft']}>{t(isBaseKnown ? 'base.known' : 'base.unknown')}</p>
    </>
  )
}

/** What stays, and what two people changed side by side. */
function Besides({ merge, both }: { merge: Merge; both: Both }) {
  const t = useWords(['draft-merge', 'draft', 'cards'])
  const names = mergeNames(t, both)
  const { together, kept } = merge
  return (
    <>
      {together.length > 0 ? (
        <div>
          <p>{t('together')}</p>
          <ul>
            {together.map((card) => (
              <li key={names.card(card)}>{names.card(card)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {kept.length > 0 ? <p>{t('kept', { count: kept.length })}</p> : null}
    </>
  )
}

function Notes({ notes, known }: Record<'notes' | 'known', TheirFile['notes']>) {
  const t = useWords('draft-merge')
  if (notes.length === 0) return null
  const comments = new Map(reviewOf(known).comments.map(({ comment, text }) => [comment, text]))
  return (
    <div>
      <h4>{t('notes', { count: notes.length })}</h4>
      <ul>
        {notes.map((note, place) => {
          const about = 'comment' in note ? (comments.get(note.comment) ?? '') : ''
          const text = 'text' in note ? note.text : note.type === 'item.judged' ? note.item : about
          return <li key={place}>{t(`note.${note.type}`, { name: note.by.name, text })}</li>
        })}
      </ul>
    </div>
  )
}
