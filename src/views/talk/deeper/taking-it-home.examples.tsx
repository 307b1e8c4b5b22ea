import type { Example } from '../../../../tests/support/example.ts'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { Writable } from '../writable.tsx'
import { TakingItHome } from './taking-it-home.tsx'

const home = (
  <Writable>
    <TakingItHome />
  </Writable>
)

export const examples: Example[] = [
  { name: 'Nothing written', render: () => inTalk(home) },
  {
    name: 'Written, on a phone',
    width: 360,
    render: () =>
      inTalk(home, {
        facts: [
          { type: 'decision.thought', thought: { notYet: true } },
          { type: 'deferral.described', about: 'open', text: 'Whether I can stay off work' },
          { type: 'deferral.described', about: 'think-about', text: 'How bad it is at night' },
          { type: 'deferral.described', about: 'talk-to', text: 'My sister' },
          { type: 'review.dated', day: '2026-12-20' },
        ],
      }),
  },
]
