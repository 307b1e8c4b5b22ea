import { OneResult } from '../../../../tests/support/choices-in-talk.tsx'
import type { Example } from '../../../../tests/support/example.ts'
import { inTalk, statins } from '../../../../tests/support/known-talks.tsx'
import { CitedInFull } from './cited-in-full.tsx'

const secondHand = inTalk(
  <OneResult of="event">{(_outcome, { sources }) => <CitedInFull citations={sources} />}</OneResult>,
  { aid: statins },
)

export const examples: Example[] = [
  { name: 'In full, read second-hand', width: 460, render: () => secondHand },
  { name: 'General advice', render: () => inTalk(<CitedInFull citations={[]} />, { aid: statins }) },
]
