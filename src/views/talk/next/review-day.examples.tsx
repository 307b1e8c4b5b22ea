import type { Example } from '../../../../tests/support/example.ts'
import { inTalk, saidAbout, soreThroat } from '../../../../tests/support/known-talks.tsx'
import { Writable } from '../writable.tsx'
import { ReviewDay } from './review-day.tsx'

const day = (
  <Writable>
    <ReviewDay />
  </Writable>
)
const decided = saidAbout(soreThroat, 'steps.accepted')

export const examples: Example[] = [
  { name: 'Nothing said', render: () => inTalk(day, { facts: decided }) },
  {
    name: 'A day is agreed',
    render: () => inTalk(day, { facts: [...decided, { type: 'review.dated', day: '2026-12-20' }] }),
  },
  {
    name: 'No day is needed',
    width: 320,
    render: () => inTalk(day, { facts: [...decided, { type: 'review.dated', day: null }] }),
  },
  { name: 'Only reads', render: () => inTalk(day, { facts: decided, mayWrite: false }) },
]
