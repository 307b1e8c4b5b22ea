import type { Example } from '../../../../tests/support/example.ts'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { Readiness } from './readiness.tsx'

export const examples: Example[] = [
  { name: 'Not answered', render: () => inTalk(<Readiness />) },
  {
    name: 'Not sure',
    width: 360,
    render: () =>
      inTalk(<Readiness />, { facts: [{ type: 'readiness.answered', item: 'sure', answer: 'no' }] }),
  },
]
