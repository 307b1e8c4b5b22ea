import type { Example } from '../../../tests/support/example.ts'
import { inTalk, statins } from '../../../tests/support/known-talks.tsx'
import type { NewFact } from '../../domain/consultation/fact.schema.ts'
import { ThresholdSaid } from './threshold-said.tsx'

const said: NewFact = { type: 'threshold.said', outcome: 'event', count: 30 }
const group: NewFact = { type: 'group.chosen', axis: 'ten-year-risk', group: 'risk-10' }

export const examples: Example[] = [
  { name: 'On Decide', render: () => inTalk(<ThresholdSaid />, { aid: statins, facts: [group, said] }) },
  {
    name: 'Beside the figure in hand, narrow',
    width: 320,
    render: () => inTalk(<ThresholdSaid inHand="event" />, { aid: statins, facts: [group, said] }),
  },
  {
    name: 'Before the group is known',
    render: () => inTalk(<ThresholdSaid />, { aid: statins, facts: [said] }),
  },
]
