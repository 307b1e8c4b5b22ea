import type { Example } from '../../../../tests/support/example.ts'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { Appetite } from './appetite.tsx'

export const examples: Example[] = [
  { name: 'Not said', render: () => inTalk(<Appetite />) },
  {
    name: 'More numbers',
    render: () => inTalk(<Appetite />, { facts: [{ type: 'numbers.wanted', appetite: 'more' }] }),
  },
  { name: 'Only reads', render: () => inTalk(<Appetite />, { mayWrite: false }) },
]
