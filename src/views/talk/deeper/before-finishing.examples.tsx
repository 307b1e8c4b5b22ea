import type { Example } from '../../../../tests/support/example.ts'
import { carpalTunnel, inTalk } from '../../../../tests/support/known-talks.tsx'
import { BeforeFinishing } from './before-finishing.tsx'

export const examples: Example[] = [
  {
    name: 'Nothing was asked, nothing was opened',
    width: 360,
    render: () => inTalk(<BeforeFinishing />, { aid: carpalTunnel }),
  },
  {
    name: 'It was asked for whom it is',
    width: 360,
    render: () =>
      inTalk(<BeforeFinishing />, {
        aid: carpalTunnel,
        facts: [{ type: 'eligibility.answered', answer: 'yes' }],
      }),
  },
]
