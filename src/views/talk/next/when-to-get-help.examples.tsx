import type { Example } from '../../../../tests/support/example.ts'
import { carpalTunnel, inTalk, saidAbout, soreThroat } from '../../../../tests/support/known-talks.tsx'
import { WhenToGetHelp } from './when-to-get-help.tsx'

export const examples: Example[] = [
  {
    name: 'Of the aid',
    render: () => inTalk(<WhenToGetHelp />, { facts: saidAbout(soreThroat, 'steps.accepted') }),
  },
  {
    name: 'With what the clinician adds',
    width: 340,
    render: () => inTalk(<WhenToGetHelp />, { aid: carpalTunnel, facts: saidAbout(carpalTunnel) }),
  },
]
