import type { Example } from '../../../../tests/support/example.ts'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { Writable } from '../writable.tsx'
import { ExplainedWell } from './explained-well.tsx'

const step = (
  <Writable>
    <ExplainedWell />
  </Writable>
)

export const examples: Example[] = [
  { name: 'Not checked', render: () => inTalk(step) },
  {
    name: 'Checked, something explained again',
    width: 420,
    render: () =>
      inTalk(step, {
        facts: [
          { type: 'understanding.checked', checked: true },
          { type: 'understanding.explainedAgain', text: 'When to start the back-up prescription' },
        ],
      }),
  },
]
