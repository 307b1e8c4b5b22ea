import type { Example } from '../../../../tests/support/example.ts'
import { ChangesSaid } from './changes-said.tsx'

const none = { figures: [], certainty: [], judgement: [], eligibility: [], wording: [], lines: [] }
const change = { name: 'Event. Choice a', before: '10 of 100', now: '12 of 100' }

export const examples: Example[] = [
  {
    name: 'A figure and words',
    render: () => <ChangesSaid said={{ ...none, figures: [change], wording: [{ ...change, name: '' }] }} />,
  },
  { name: 'Whole lines', render: () => <ChangesSaid said={{ ...none, lines: ['New choice: Choice c'] }} /> },
]
