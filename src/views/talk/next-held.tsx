import { useState } from 'react'
import { type LeftOpen, leftOpenAt } from '../../domain/plan/left-open.ts'
import { stages } from '../../navigation/route.ts'
import { useWords } from '../ui/words.ts'
import { useTalk } from './talk.ts'
import styles from './talk-bar.module.css'

export type Next = (() => void) | undefined

/** On to the next stage; where the papers would say the contrary of what was meant, that is said once first. */
export function useNext(isTyping: boolean): { onNext: Next; held: LeftOpen | undefined } {
  const { stage, aid, consultation, mayWrite, patientView, goTo } = useTalk()
  const [told, setTold] = useState<string>()
  const after = stages[stages.indexOf(stage) + 1]
  const isAsking = mayWrite && !patientView && !isTyping
  const open = isAsking ? leftOpenAt(stage, aid.facts, consultation) : undefined
  const isTold = told === stage
  return {
    held: isTold ? open : undefined,
    onNext:
      after &&
      (() => {
        setTold(open && !isTold ? stage : undefined)
        if (!open || isTold) goTo(after)
      }),
  }
}

/** Why `Next` did not go on, above the bar: it moves nothing. */
export function HeldHere({ held }: { held: LeftOpen | undefined }) {
  const t = useWords('room')
  if (!held) return null
  return (
    <div role="alert" className={styles['held']}>
      {t(`hold.${held}`)}
    </div>
  )
}
