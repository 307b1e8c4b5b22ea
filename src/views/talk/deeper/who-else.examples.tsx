import type { Example } from '../../../../tests/support/example.ts'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { WhoElse } from './who-else.tsx'

export const examples: Example[] = [
  { name: 'Who answers', render: () => inTalk(<WhoElse />) },
  { name: 'On a phone', width: 358, render: () => inTalk(<WhoElse />) },
]
