import type { Example } from '../../../../tests/support/example.ts'
import { ReviewOf } from '../../../../tests/support/review-talk.tsx'
import { WhatMatteredThen } from './what-mattered-then.tsx'

export const examples: Example[] = [
  {
    name: 'Nothing taken over',
    width: 640,
    render: () => <ReviewOf>{(earlier) => <WhatMatteredThen earlier={earlier} />}</ReviewOf>,
  },
  {
    name: 'One taken over, one worded otherwise today',
    width: 340,
    render: () => (
      <ReviewOf
        changed
        facts={({ priorities: [first] }) => (first ? [{ type: 'priority.chosen', priority: first.id }] : [])}
      >
        {(earlier) => <WhatMatteredThen earlier={earlier} />}
      </ReviewOf>
    ),
  },
]
