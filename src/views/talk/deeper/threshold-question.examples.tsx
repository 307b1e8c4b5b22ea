import type { Example } from '../../../../tests/support/example.ts'
import { inTalk, statins } from '../../../../tests/support/known-talks.tsx'
import { Opened } from '../../../../tests/support/opened.tsx'
import type { NewFact } from '../../../domain/consultation/fact.schema.ts'
import { ThresholdQuestion } from './threshold-question.tsx'

const said = (count: number | null): NewFact => ({ type: 'threshold.said', outcome: 'event', count })
const opened = (facts: NewFact[], mayWrite = true) =>
  inTalk(
    <Opened>
      <ThresholdQuestion />
    </Opened>,
    { aid: statins, facts, mayWrite },
  )

export const examples: Example[] = [
  { name: 'Closed', render: () => inTalk(<ThresholdQuestion />, { aid: statins }) },
  { name: 'Open', width: 420, render: () => opened([]) },
  {
    name: 'A number, the figures seen',
    width: 420,
    render: () => opened([said(30), { type: 'outcome.shown', outcome: 'event' }]),
  },
  { name: 'Cannot say, only read', width: 420, render: () => opened([said(null)], false) },
]
