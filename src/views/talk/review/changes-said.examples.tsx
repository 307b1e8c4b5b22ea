import type { Example } from '../../../../tests/support/example.ts'
import type { SaidChanges } from '../../../renderings/aid-changes.ts'
import { ChangesSaid } from './changes-said.tsx'

const said = (changes: SaidChanges) => (
  <>
    <h3>What has changed</h3>
    <ChangesSaid said={changes} />
  </>
)

const none = { figures: [], certainty: [], judgement: [], eligibility: [], wording: [], lines: [] }
const change = { name: 'Event. Choice a', before: '10 of 100', now: '12 of 100' }

export const examples: Example[] = [
  {
    name: 'A figure and words',
    render: () => said({ ...none, figures: [change], wording: [{ ...change, name: '' }] }),
  },
  { name: 'Whole lines', render: () => said({ ...none, lines: ['New choice: Choice c'] }) },
]
