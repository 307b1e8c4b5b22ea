import { OneResult } from '../../../../tests/support/choices-in-talk.tsx'
import type { Example } from '../../../../tests/support/example.ts'
import { inTalk, saidAbout, statins } from '../../../../tests/support/known-talks.tsx'
import { WorkedOut } from './worked-out.tsx'

const workedOut = (facts: ReturnType<typeof saidAbout> = []) =>
  inTalk(
    <OneResult of="event">{(outcome, result) => <WorkedOut outcome={outcome} result={result} />}</OneResult>,
    {
      aid: statins,
      facts,
    },
  )

export const examples: Example[] = [
  { name: 'Step by step', width: 460, render: () => workedOut(saidAbout(statins, 'decision.thought')) },
  { name: 'No group is chosen', width: 460, render: () => workedOut() },
]
