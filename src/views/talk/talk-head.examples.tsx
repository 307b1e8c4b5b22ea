import type { Example } from '../../../tests/support/example.ts'
import { inTalk, saidAbout, statins } from '../../../tests/support/known-talks.tsx'
import { AidFlags, TalkHead } from './talk-head.tsx'

const head = (
  <>
    <TalkHead />
    <AidFlags />
  </>
)
const signOff = { name: 'Dr Amina Yusuf', role: 'GP partner', interests: 'none', day: '2026-11-20' } as const

export const examples: Example[] = [
  { name: 'On trial', render: () => inTalk(head) },
  {
    name: 'Signed off, with a group',
    render: () => inTalk(head, { aid: statins, facts: saidAbout(statins, 'matters.said'), signOff }),
  },
  {
    name: 'With what the person needs',
    width: 500,
    render: () =>
      inTalk(head, {
        facts: [
          { type: 'needs.asked', answer: 'some' },
          { type: 'need.recorded', need: 'large-print', wanted: true, detail: '' },
          { type: 'need.recorded', need: 'interpreter', wanted: true, detail: '' },
        ],
      }),
  },
  {
    name: 'Past its review date, in a narrow place',
    width: 340,
    render: () => inTalk(head, { today: '2029-01-10' }),
  },
]
