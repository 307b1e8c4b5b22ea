import type { Example } from '../../../../tests/support/example.ts'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { Opened } from '../../../../tests/support/opened.tsx'
import { Writable } from '../writable.tsx'
import { MoreToTalkAbout } from './more-to-talk-about.tsx'

const more = (
  <Writable>
    <MoreToTalkAbout />
  </Writable>
)

export const examples: Example[] = [
  { name: 'Nothing said', render: () => inTalk(more) },
  {
    name: 'Answered',
    render: () =>
      inTalk(<Opened>{more}</Opened>, {
        facts: [
          { type: 'role.wanted', role: 'together' },
          { type: 'readiness.answered', item: 'sure', answer: 'no' },
          { type: 'understanding.checked', checked: true },
        ],
      }),
  },
]
