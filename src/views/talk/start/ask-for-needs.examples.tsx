import type { Example } from '../../../../tests/support/example.ts'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { AskForNeeds } from './ask-for-needs.tsx'

export const examples: Example[] = [
  { name: 'Not asked', render: () => inTalk(<AskForNeeds />) },
  {
    name: 'Nothing needed',
    render: () => inTalk(<AskForNeeds />, { facts: [{ type: 'needs.asked', answer: 'none' }] }),
  },
  {
    name: 'An interpreter needed, in a narrow place',
    width: 340,
    render: () =>
      inTalk(<AskForNeeds />, {
        facts: [
          { type: 'needs.asked', answer: 'some' },
          { type: 'need.recorded', need: 'other-language', wanted: true, detail: 'Polish' },
          { type: 'need.recorded', need: 'interpreter', wanted: true, detail: '' },
        ],
      }),
  },
]
