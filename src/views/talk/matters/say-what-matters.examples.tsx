import type { Example } from '../../../../tests/support/example.ts'
import { nowhere } from '../../../../tests/support/held.tsx'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { SayWhatMatters } from './say-what-matters.tsx'

const said = (answers: Parameters<typeof SayWhatMatters>[0]['answers']) =>
  inTalk(
    <SayWhatMatters
      answers={answers}
      onSaid={nowhere}
      onToggle={nowhere}
      onAdded={nowhere}
      onPlace={nowhere}
    />,
  )

export const examples: Example[] = [
  { name: 'Nothing said', render: () => said({ ownWords: '', priorities: [], ownPriorities: [] }) },
  {
    name: 'Said, one of their own',
    render: () =>
      said({
        ownWords: 'Back at work on Monday',
        priorities: ['own-1', 'back-to-work'],
        ownPriorities: [{ id: 'own-1', text: 'I sing in a choir on Sunday' }],
      }),
  },
]
