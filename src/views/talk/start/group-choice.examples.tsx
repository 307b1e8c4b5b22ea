import type { Example } from '../../../../tests/support/example.ts'
import { inTalk, statins } from '../../../../tests/support/known-talks.tsx'
import { useTalk } from '../talk.ts'
import { Writable } from '../writable.tsx'
import { GroupChoice } from './group-choice.tsx'

const Axes = () => (
  <Writable>
    {(useTalk().aid.facts.axes ?? []).map((axis) => (
      <GroupChoice key={axis.id} axis={axis} />
    ))}
  </Writable>
)
const chosen = { type: 'group.chosen', axis: 'ten-year-risk', group: 'risk-10' } as const

export const examples: Example[] = [
  { name: 'None chosen', render: () => inTalk(<Axes />) },
  { name: 'One chosen', render: () => inTalk(<Axes />, { aid: statins, facts: [chosen] }) },
  {
    name: 'None of these, only read',
    width: 340,
    render: () => inTalk(<Axes />, { aid: statins, facts: [{ ...chosen, group: null }], mayWrite: false }),
  },
]
