import { useEffect, useRef } from 'react'
import type { Stage } from '../../navigation/route.ts'
import { useTalk } from './talk.ts'

/**
 * Ends the talk for today at the stage in hand: the summary opens with what there is. What was being typed becomes a fact
 * as its stage goes away, so that the end is the last thing said.
 */
export function useStopHere(): () => void {
  const { stage, mayWrite, add, goTo } = useTalk()
  const stopping = useRef<Stage | undefined>(undefined)
  useEffect(() => {
    const at = stopping.current
    stopping.current = undefined
    if (stage === 'summary' && at !== undefined) add({ type: 'talk.stopped', stage: at })
  }, [stage, add])
  return () => {
    if (!mayWrite || stage === 'summary') return
    stopping.current = stage
    goTo('summary')
  }
}
