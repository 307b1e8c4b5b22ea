import type { Example } from '../../../../tests/support/example.ts'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { inOrder, weighed } from '../../../../tests/support/weighed.ts'
import { TiedStatement } from './tied-statement.tsx'

const choir = <TiedStatement statement={{ id: 'own-1', text: 'I sing in a choir on Sunday' }} />
const burdens = ['medicine-routine', 'visits', 'getting-better', 'work', 'judging', 'cost']

export const examples: Example[] = [
  { name: 'About nothing yet', render: () => inTalk(choir, { facts: inOrder }) },
  { name: 'About two things', width: 358, render: () => inTalk(choir, { facts: weighed }) },
  {
    name: 'About six, which is the most',
    render: () =>
      inTalk(choir, {
        facts: [
          ...inOrder,
          { type: 'priority.tied', priority: 'own-1', about: burdens.map((burden) => ({ burden })) },
        ],
      }),
  },
]
