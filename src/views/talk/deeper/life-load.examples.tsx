import type { Example } from '../../../../tests/support/example.ts'
import { inTalk, statins } from '../../../../tests/support/known-talks.tsx'
import type { NewFact } from '../../../domain/consultation/fact.schema.ts'
import { Writable } from '../writable.tsx'
import { LifeLoad } from './life-load.tsx'

const load = (
  <Writable>
    <LifeLoad />
  </Writable>
)
const facts: NewFact[] = [
  { type: 'load.recorded', of: 'tablets-a-day', amount: 3 },
  { type: 'load.recorded', of: 'tests-a-year', amount: null },
]

export const examples: Example[] = [
  { name: 'Nothing said', render: () => inTalk(load, { aid: statins }) },
  { name: 'Three tablets a day already', render: () => inTalk(load, { aid: statins, facts }) },
  { name: 'A range', render: () => inTalk(load, { aid: 'type-2-diabetes-next-medicine', facts }) },
  { name: 'In a narrow place', width: 340, render: () => inTalk(load, { aid: 'contraception', facts }) },
]
