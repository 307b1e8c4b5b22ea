import type { Example } from '../../../tests/support/example.ts'
import { inTalk } from '../../../tests/support/known-talks.tsx'
import { NotForYou } from './not-for-you.tsx'

export const examples: Example[] = [
  {
    name: 'Answered with no',
    render: () => inTalk(<NotForYou />, { facts: [{ type: 'eligibility.answered', answer: 'no' }] }),
  },
]
