import { type RefObject, useMemo, useRef, useState } from 'react'
import type { AidFacts } from '../../domain/aid/aid-facts.schema.ts'
import { wordsOf } from '../../domain/aid/words-of.ts'
import type { ChosenGroups } from '../../domain/risk/cell.ts'
import { Skip } from '../ui/skip.tsx'
import { useWords } from '../ui/words.ts'
import { ArmForms } from './arm-forms.tsx'
import draft from './draft.module.css'
import styles from './figures.module.css'
import { FiguresContext, type FiguresInHand } from './figures-in-hand.ts'
import { ImportBox } from './import-box.tsx'
import { ledTo, useKeyInResult } from './led-to-result.ts'
import { MendFirst } from './mend-first.tsx'
import { OutcomeList } from './outcome-list.tsx'
import { PasteBox } from './paste-box.tsx'
import { ResultArms } from './result-arms.tsx'
import { ResultDetails } from './result-details.tsx'
import { ResultTable } from './result-table.tsx'
import { ResultsBar } from './results-bar.tsx'
import { SizesFields } from './sizes-fields.tsx'
import { useLedFocus } from './use-led-focus.ts'
import { useWorkbench } from './workbench.ts'

/** Every figure of the aid in forms: the outcomes, the result in hand, and beside it what its reader will see. */
export function FiguresPanel() {
  const { reading } = useWorkbench()
  if (!reading?.seen) return <MendFirst waits="figures" />
  return <Figures seen={reading.seen} said={reading.words} />
}

type Reading = NonNullable<ReturnType<typeof useWorkbench>['reading']>

/** For each axis the group that was chosen, or the first. */
const groupsFor = (facts: AidFacts, chosen: ChosenGroups): ChosenGroups =>
  Object.fromEntries(
    (facts.axes ?? []).map(({ id, groups: of }) => [
      id,
      of.find((group) => group.id === chosen[id])?.id ?? of[0]?.id ?? null,
    ]),
  )

interface FiguresProps {
  seen: NonNullable<Reading['seen']>
  said: Reading['words']
}

/** The outcome and the result that were chosen, or the first of each; nothing where there is none. */
function useInHand(
  { seen, said }: FiguresProps,
  at: { outcome: string; result: string },
  chosen: ChosenGroups,
): FiguresInHand | undefined {
  const { facts } = seen
  const words = useMemo(() => wordsOf(seen, facts.sourceLanguage), [seen, facts])
  const found = Math.max(
    0,
    facts.outcomes.findIndex(({ id }) => id === at.outcome),
  )
  const outcome = facts.outcomes[found]
  const place = Math.max(0, outcome?.results.findIndex(({ id }) => id === at.result) ?? 0)
  const result = outcome?.results[place]
  const groups = useMemo(() => groupsFor(facts, chosen), [facts, chosen])
  return useMemo(
    () =>
      outcome &&
      result && {
        facts,
        words,
        outcome,
        result,
        groups,
        spot: { facts, words: said, outcome: found, place },
      },
    [facts, words, said, outcome, result, groups, found, place],
  )
}

/** Leads past the forms, one way or the other. */
function SkipTo({ heading, label }: { heading: RefObject<HTMLElement | null>; label: string }) {
  return (
    <span className={draft['past']}>
      <Skip
        label={label}
        onSkip={() => {
          heading.current?.focus({ preventScroll: true })
          heading.current?.scrollIntoView({ block: 'nearest' })
        }}
      />
    </span>
  )
}

/** The forms of the result in hand. */
function Forms({ seenAs }: { seenAs: RefObject<HTMLElement | null> }) {
  const t = useWords('draft-figures')
  const keyOf = useKeyInResult()
  return (
    <section className={styles['forms']} aria-label={t('forms')} data-place={keyOf([])}>
      <SkipTo heading={seenAs} label={t('skip.seen')} />
      <ArmForms />
      <ResultDetails />
      <ResultArms />
      <SizesFields />
    </section>
  )
}

function Figures({ seen, said }: FiguresProps) {
  const t = useWords('draft-figures')
  const { facts } = seen
  const { at: led = '' } = useWorkbench()
  const panel = useLedFocus()
  const heading = useRef<HTMLHeadingElement>(null)
  const seenAs = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(() => ({ led, ...ledTo(led, facts) }))
  if (at.led !== led) setAt({ led, ...ledTo(led, facts) })
  const [chosen, setChosen] = useState<ChosenGroups>({})
  const inHand = useInHand({ seen, said }, at, chosen)
  if (!inHand) return null
  const { outcome, result, words } = inHand
  const axis = result.form === 'counts' ? facts.axes?.find(({ id }) => id === result.axis) : undefined
  return (
    <FiguresContext value={inHand}>
      <div ref={panel} className={styles['room']}>
        <div className={styles['figures']}>
          <SkipTo heading={heading} label={t('skip.figures')} />
          <OutcomeList
            facts={facts}
            words={words}
            inHand={outcome.id}
            onOutcome={(id) => setAt({ led, outcome: id, result: '' })}
          />
          <div className={styles['hand']}>
            <h2 ref={heading} tabIndex={-1}>
              {words(`outcomes.${outcome.id}.name`) || outcome.id}
            </h2>
            <ResultsBar onResult={(id) => setAt({ led, outcome: outcome.id, result: id })} />
            <PasteBox key={`paste ${outcome.id} ${result.id}`} />
            <ImportBox />
            <div className={styles['sides']} key={`${outcome.id} ${result.id}`}>
              <Forms seenAs={seenAs} />
              <div ref={seenAs} tabIndex={-1} className={styles['seenPlace']}>
                <SkipTo heading={heading} label={t('skip.back')} />
                <ResultTable
                  axis={axis}
                  onGroup={(group) => axis && setChosen({ ...chosen, [axis.id]: group })}
                />
              </div>
            </div>
          </div>
        </div>
      </div>
    </FiguresContext>
  )
}
