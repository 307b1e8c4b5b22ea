import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useWords } from '../../ui/words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import { MoreAboutWhatMatters } from './more-about-what-matters.tsx'
import { SayWhatMatters } from './say-what-matters.tsx'

const WhatMatteredThen = lazy(async () => ({
  default: (await import('../review/what-mattered-then.tsx')).WhatMatteredThen,
}))

const ThresholdQuestion = lazy(async () => ({
  default: (await import('../deeper/threshold-question.tsx')).ThresholdQuestion,
}))
const SecondTurn = lazy(async () => ({ default: (await import('../deeper/second-turn.tsx')).SecondTurn }))
const SideBySide = lazy(async () => ({ default: (await import('../deeper/side-by-side.tsx')).SideBySide }))

/** What matters, asked first; whoever else answers has the stage to themselves meanwhile. */
export function MattersStage() {
  const t = useWords('matters')
  const { consultation } = useTalk()
  const second = consultation.secondPerson
  const turnOf = second?.isTheirTurn && !consultation.finished ? second.who : undefined
  const { heading, isJustOver } = useTurns(turnOf !== undefined, second !== undefined)
  return (
    <div className={stage['stage']}>
      <h1 ref={heading} tabIndex={-1}>
        {turnOf ? t(`second.turn.${turnOf}`) : t('title')}
      </h1>
      {consultation.review && !turnOf ? (
        <Suspense>
          <WhatMatteredThen earlier={consultation.review.earlier} />
        </Suspense>
      ) : null}
      {turnOf ? null : <OwnAnswers />}
      <Suspense fallback={<p>{t('more.opening')}</p>}>
        {turnOf ? <SecondTurn /> : null}
        {second && !turnOf ? <SideBySide takesFocus={isJustOver} /> : null}
      </Suspense>
      {turnOf ? null : <MoreAboutWhatMatters />}
    </div>
  )
}

/** Who takes the screen begins at its heading; after a turn, both answers are what is looked at. */
function useTurns(isTheirTurn: boolean, hasSecond: boolean) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [turns, setTurns] = useState({ now: isTheirTurn, before: isTheirTurn })
  if (turns.now !== isTheirTurn) setTurns({ now: isTheirTurn, before: turns.now })
  const hasChanged = turns.now !== turns.before
  const isJustOver = hasChanged && !isTheirTurn && hasSecond
  useEffect(() => {
    if (hasChanged && (isTheirTurn || !isJustOver)) heading.current?.focus()
  }, [hasChanged, isJustOver, isTheirTurn])
  return { heading, isJustOver }
}

function OwnAnswers() {
  const t = useWords('summary')
  const { aid, consultation, add, newId } = useTalk()
  const beside = (id: string) => {
    const weight = consultation.weights[id]
    return weight && t(`matters.weight.${weight}`)
  }
  return (
    <SayWhatMatters
      answers={consultation}
      besideOf={beside}
      onSaid={(text) => add({ type: 'matters.said', text })}
      onToggle={(priority, chosen) =>
        add({ type: chosen ? 'priority.chosen' : 'priority.dropped', priority })
      }
      onAdded={(text) => add({ type: 'priority.added', priority: newId(), text })}
      onPlace={(priority, to) => add({ type: 'priority.placed', priority, to })}
    >
      {aid.facts.threshold === undefined ? null : (
        <Suspense>
          <ThresholdQuestion />
        </Suspense>
      )}
    </SayWhatMatters>
  )
}
