import { useCallback } from 'react'
import { localDay } from '../adapters/clock/system-clock.ts'
import { reviewStateOf } from '../domain/aid/aid-state.ts'
import { signOffByPin } from '../domain/aid/sign-off.ts'
import type { StandingOf } from '../views/start/aid-standing.tsx'
import { useSignOffs } from './sign-offs.ts'

/** How each aid of a list stands here today. */
export function useStanding(): StandingOf {
  const entries = useSignOffs()
  return useCallback(
    ({ pin, reviewBy }) => ({
      review: reviewStateOf(reviewBy, localDay()),
      signedOffBy: signOffByPin(entries, pin)?.name,
    }),
    [entries],
  )
}
