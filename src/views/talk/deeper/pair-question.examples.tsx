import type { Example } from '../../../../tests/support/example.ts'
import { nowhere } from '../../../../tests/support/held.tsx'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { weighed } from '../../../../tests/support/weighed.ts'
import { PairQuestion } from './pair-question.tsx'

const question = (one: string, other: string) =>
  inTalk(
    <PairQuestion
      heading={{ current: null }}
      pair={{ one, other }}
      place={2}
      count={3}
      onAnswer={nowhere}
      onBack={nowhere}
      onSkip={nowhere}
      onSee={nowhere}
    />,
    { facts: weighed },
  )

export const examples: Example[] = [
  { name: 'Not answered', render: () => question('back-to-work', 'own-1') },
  { name: 'Answered before', render: () => question('back-to-work', 'something-serious') },
  { name: 'Both the same, on a phone', width: 358, render: () => question('something-serious', 'own-1') },
]
