import { OneResult } from '../../../../tests/support/choices-in-talk.tsx'
import type { Example } from '../../../../tests/support/example.ts'
import { carpalTunnel, inTalk, soreThroat } from '../../../../tests/support/known-talks.tsx'
import { OutcomeTimes } from './outcome-times.tsx'

const times = (aid: string, of: string) =>
  inTalk(<OneResult of={of}>{(outcome) => <OutcomeTimes outcome={outcome} />}</OneResult>, { aid })

export const examples: Example[] = [
  { name: 'On one axis', width: 460, render: () => times(carpalTunnel, 'improved') },
  { name: 'A table alone', width: 460, render: () => times(soreThroat, 'throat-gone') },
]
