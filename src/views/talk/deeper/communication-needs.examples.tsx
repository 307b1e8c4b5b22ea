import type { Example } from '../../../../tests/support/example.ts'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import type { NewFact } from '../../../domain/consultation/fact.schema.ts'
import { Writable } from '../writable.tsx'
import { CommunicationNeeds } from './communication-needs.tsx'

const asked = (
  <Writable>
    <CommunicationNeeds />
  </Writable>
)
const facts: NewFact[] = [
  { type: 'needs.asked', answer: 'some' },
  { type: 'need.recorded', need: 'large-print', wanted: true, detail: '' },
  { type: 'need.recorded', need: 'easy-read', wanted: true, detail: '' },
  { type: 'need.recorded', need: 'other-language', wanted: true, detail: 'Polish' },
  { type: 'needs.shared', agreed: true },
  { type: 'needs.met', met: false, text: 'no interpreter came' },
  { type: 'needs.reviewDated', day: '2027-02-01' },
]

export const examples: Example[] = [
  { name: 'Not asked', width: 440, render: () => inTalk(asked) },
  { name: 'Several needs', width: 440, render: () => inTalk(asked, { facts }) },
  { name: 'Only read', width: 340, render: () => inTalk(asked, { facts, mayWrite: false }) },
]
