import type { Example } from '../../../../tests/support/example.ts'
import { inTalk, soreThroat, statins } from '../../../../tests/support/known-talks.tsx'
import type { FactOf, NewFact } from '../../../domain/consultation/fact.schema.ts'
import { Writable } from '../writable.tsx'
import { GentleQuestion } from './gentle-question.tsx'

const question = (
  <Writable>
    <GentleQuestion />
  </Writable>
)
const group: NewFact = { type: 'group.chosen', axis: 'ten-year-risk', group: 'risk-10' }
const noStatin: NewFact[] = [
  group,
  { type: 'priority.chosen', priority: 'avoid-event' },
  { type: 'decision.thought', thought: { option: 'no-statin' } },
]
const answered = (answer: FactOf<'conflict.answered'>['answer']): NewFact => ({
  type: 'conflict.answered',
  option: 'no-statin',
  priority: 'avoid-event',
  answer,
})

export const examples: Example[] = [
  { name: 'By its figures', render: () => inTalk(question, { aid: statins, facts: noStatin }) },
  {
    name: 'Not sure, on a phone',
    width: 360,
    render: () => inTalk(question, { aid: statins, facts: [...noStatin, answered('unsure')] }),
  },
  {
    name: 'Matters less now, only read',
    render: () =>
      inTalk(question, { aid: statins, facts: [...noStatin, answered('matters-less')], mayWrite: false }),
  },
  {
    name: 'In daily life, behind a statement of their own',
    render: () =>
      inTalk(question, {
        aid: soreThroat,
        facts: [
          { type: 'priority.added', priority: 'own', text: 'My sister had one' },
          { type: 'priority.chosen', priority: 'settled-today' },
          { type: 'decision.thought', thought: { option: 'back-up' } },
        ],
      }),
  },
]
