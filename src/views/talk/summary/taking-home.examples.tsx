import type { Example } from '../../../../tests/support/example.ts'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { TakingHome } from './taking-home.tsx'

export const examples: Example[] = [
  { name: 'Not asked', width: 440, render: () => inTalk(<TakingHome />) },
  {
    name: 'Safe',
    width: 440,
    render: () => inTalk(<TakingHome />, { facts: [{ type: 'takingHome.asked', safe: true }] }),
  },
  {
    name: 'Not safe',
    width: 440,
    render: () => inTalk(<TakingHome />, { facts: [{ type: 'takingHome.asked', safe: false }] }),
  },
]
