import type { Example } from '../../../../tests/support/example.ts'
import { nowhere } from '../../../../tests/support/held.tsx'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import type { PlannedStep } from '../../../domain/plan/next-steps.ts'
import { StepLine } from './step-line.tsx'

const written: PlannedStep = {
  id: 'w1',
  from: 'written',
  what: 'Ask my brother about his tablets',
  who: 'person',
  by: 'next month',
  basis: {},
  accepted: true,
}

const line = (step: PlannedStep) => (
  <StepLine step={step} changerId={`change-${step.id}`} onChange={nowhere} onRemove={nowhere} />
)

export const examples: Example[] = [
  { name: 'Written in the room', render: () => inTalk(line(written)) },
  {
    name: 'General advice, long words',
    width: 340,
    render: () =>
      inTalk(
        line({
          ...written,
          id: 'w2',
          who: 'The practice nurse, or whoever is in on that day',
          what: 'Ring the clinic to ask whether the appointment in February can be held by video call',
          basis: { generalAdvice: true },
        }),
      ),
  },
]
