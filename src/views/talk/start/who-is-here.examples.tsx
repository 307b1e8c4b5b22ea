import type { Example } from '../../../../tests/support/example.ts'
import { carpalTunnel, inTalk, saidAbout } from '../../../../tests/support/known-talks.tsx'
import { Opened } from '../../../../tests/support/opened.tsx'
import { Writable } from '../writable.tsx'
import { WhoIsHere } from './who-is-here.tsx'

const who = (
  <Writable>
    <WhoIsHere />
  </Writable>
)

export const examples: Example[] = [
  { name: 'Nothing said', render: () => inTalk(who) },
  {
    name: 'A child who consents, with a parent',
    render: () =>
      inTalk(<Opened>{who}</Opened>, {
        facts: [
          { type: 'presence.recorded', who: 'parent', present: true },
          { type: 'decider.recorded', who: 'child-consents', capacity: 'assessed' },
          { type: 'timeAlone.offered', answer: 'had' },
        ],
      }),
  },
  {
    name: 'A parent decides',
    render: () =>
      inTalk(<Opened>{who}</Opened>, {
        facts: [{ type: 'decider.recorded', who: 'parent', capacity: 'presumed' }],
      }),
  },
  {
    name: 'Two people',
    render: () => inTalk(<Opened>{who}</Opened>, { facts: saidAbout(carpalTunnel, 'priority.chosen') }),
  },
]
