import type { Example } from '../../../../tests/support/example.ts'
import { inTalk, saidAbout, soreThroat } from '../../../../tests/support/known-talks.tsx'
import { PlannedSteps } from './planned-steps.tsx'

export const examples: Example[] = [
  { name: 'Nothing decided', render: () => inTalk(<PlannedSteps />) },
  {
    name: 'Ready',
    render: () => inTalk(<PlannedSteps />, { facts: saidAbout(soreThroat, 'steps.accepted') }),
  },
  {
    name: 'Agreed, in a narrow place',
    width: 340,
    render: () => inTalk(<PlannedSteps />, { facts: saidAbout(soreThroat) }),
  },
]
