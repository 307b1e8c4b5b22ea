import { type ComponentType, lazy, type RefObject, Suspense, useRef, useState } from 'react'
import { type ChoicesRow, choicesRows } from '../../../domain/priorities/choices-rows.ts'
import { comparedChoices } from '../../../domain/priorities/compared-choices.ts'
import { useNarrow } from '../../charts/narrow.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { useWords } from '../../ui/words.ts'
import { NotForYou } from '../not-for-you.tsx'
import { usePlainWords } from '../plain-words.ts'
import { useLook } from '../room.ts'
import { useTalk } from '../talk.ts'
import styles from './choices-stage.module.css'
import { ChoicesTables } from './choices-tables.tsx'
import { MustLine } from './must-line.tsx'
import { OnDemand } from './on-demand.tsx'
import { usePainted } from './painted.ts'
import { RowInHand } from './row-in-hand.tsx'
import { ShownChoices } from './shown-choices.ts'
import { usePair } from './use-pair.ts'
import { useWatchRows } from './watch-rows.ts'

/** A part that only some see: nothing waits for it. */
const later = <Props extends object>(fetch: () => Promise<{ default: ComponentType<Props> }>) => {
  const Part = lazy(fetch) as unknown as ComponentType<Props>
  return (props: Props) => (
    <Suspense>
      <Part {...props} />
    </Suspense>
  )
}
/** On a narrow screen alone. */
const Paired = later(async () => ({ default: (await import('./pair-of-choices.tsx')).PairOfChoices }))
/** With many choices alone. */
const Narrowing = later(async () => ({ default: (await import('./narrow-down.tsx')).NarrowDown }))
const Others = later(async () => ({ default: (await import('./other-choices.tsx')).OtherChoices }))
const Choosing = later(async () => ({ default: (await import('./choose-compared.tsx')).ChooseCompared }))

/** Option talk: a table of numbers for all rows, and one large picture of the row in hand. */
export function ChoicesStage() {
  const t = useWords('choices')
  const { aid, consultation, mayWrite } = useTalk()
  const rows = choicesRows(aid.facts, consultation)
  const tables = useRef<HTMLDivElement>(null)
  const hand = useRowInHand(rows, tables)
  const { isNarrow, isOverview, canNarrow, shown, pair, compared, others, seeAll } = useShownChoices()
  const [choosing, setChoosing] = useState<{ wanted?: string } | undefined>(undefined)
  const watch = useWatchRows(mayWrite)
  const view = { options: shown, isNarrow, inHand: hand.outcome, onSee: hand.see, watch }
  const isPainted = usePainted()
  const table = <ChoicesTables ref={tables} {...{ rows, view, isOverview }} isWhole={isPainted} />
  return (
    <div className={styles['stage']}>
      <NotForYou />
      <div
        className={styles['beside']}
        data-choices={Math.min(shown.length, 4)}
        data-narrowed={(canNarrow && !isOverview) || undefined}
      >
        <div className={isOverview || isNarrow ? styles['head'] : styles['corner']}>
          <h1>{t('title')}</h1>
          {canNarrow ? (
            <Narrowing isOverview={isOverview} seeAll={seeAll} onChoose={() => setChoosing({})} />
          ) : null}
        </div>
        <div className={styles['left']}>
          {isNarrow ? <Paired {...pair}>{table}</Paired> : table}
          {isOverview || compared.length === 0 || others.length === 0 ? null : (
            <Others
              compared={compared}
              others={others}
              seeAll={seeAll}
              onFull={(wanted) => setChoosing({ wanted })}
            />
          )}
        </div>
        {hand.shown === undefined || !isPainted ? null : (
          <ShownChoices value={shown.map(({ id }) => id)}>
            <RowInHand {...hand.shown} onBack={isNarrow ? hand.back : undefined} />
          </ShownChoices>
        )}
      </div>
      {isPainted ? (
        <>
          <MustLine key={`${isNarrow} ${isOverview}`} rows={rows} tables={tables} onBring={hand.bring} />
          <OnDemand />
        </>
      ) : null}
      {choosing ? (
        <Choosing
          wanted={choosing.wanted}
          shown={isNarrow ? shown.map(({ id }) => id) : undefined}
          onClose={() => setChoosing(undefined)}
          onChosen={() => seeAll?.(false)}
        />
      ) : null}
    </div>
  )
}

/** Which choices are on the screen, and in which of three forms: side by side, one against another, or all in lines. */
function useShownChoices() {
  const { aid, consultation } = useTalk()
  const isNarrow = useNarrow()
  const [seesAll = false, setSeesAll] = useLook('overview')
  const { compared, others } = comparedChoices(aid.facts, consultation)
  const isNoneChosen = compared.length === 0
  const canSeeAll = !isNarrow && !isNoneChosen && others.length > 0
  const isOverview = isNoneChosen ? !isNarrow : canSeeAll && seesAll
  const options = isOverview || isNoneChosen ? aid.facts.options : compared
  const pair = usePair(options)
  return {
    isNarrow,
    isOverview,
    canNarrow: aid.facts.options.length > 3,
    compared,
    others,
    pair,
    shown: isNarrow ? pair.pair : options,
    /** Back to all choices, and from there to those compared; absent where there is no such way. */
    ...(canSeeAll ? { seeAll: setSeesAll } : {}),
  }
}

/** The row whose picture is shown: the one that was asked for, or the first that has figures. */
function useRowInHand(rows: readonly ChoicesRow[], tables: RefObject<HTMLElement | null>) {
  const t = useWords('choices')
  const plain = usePlainWords()
  const announce = useAnnounce()
  const { consultation, mayWrite, add } = useTalk()
  const [pressed, setPressed] = useState(0)
  const [first] = rows.flatMap((row) =>
    row.kind === 'outcome' && !row.rare && !row.ofOthers ? row.outcome : [],
  )
  const [outcome, setOutcome] = useLook('row', first)
  const take = (outcome: string, times: number) => {
    setOutcome(outcome)
    setPressed(times)
    // Whoever opens it has seen it, however little of its row is in view.
    if (mayWrite && !consultation.shown.includes(outcome)) add({ type: 'outcome.shown', outcome })
    announce(t('row.nowShows', { outcome: plain(`outcomes.${outcome}.name`) }))
  }
  const lookAt = (outcome: string) => {
    const row = tables.current?.querySelector(`[data-outcome="${CSS.escape(outcome)}"]`)
    row?.closest('details')?.setAttribute('open', '')
    row?.scrollIntoView({ block: 'center', inline: 'center' })
    row?.querySelector('button')?.focus({ preventScroll: true })
  }
  return {
    outcome,
    shown: outcome === undefined ? undefined : { outcome, pressed },
    /** From the picture to its row. */
    back: () => lookAt(outcome ?? ''),
    see: (outcome: string) => take(outcome, pressed + 1),
    /** The row itself comes into view and into focus; on a phone its picture stays where it is. */
    bring: (outcome: string) => {
      take(outcome, 0)
      lookAt(outcome)
    },
  }
}
