import type { Example } from '../../../../tests/support/example.ts'
import { nowhere } from '../../../../tests/support/held.tsx'
import { inTalk, saidAbout, soreThroat } from '../../../../tests/support/known-talks.tsx'
import { stepsFor } from '../../../domain/plan/next-steps.ts'
import { useTalk } from '../talk.ts'
import { StepForm } from './step-form.tsx'

/** The form for the first step that is ready. */
function First() {
  const { aid, consultation } = useTalk()
  const [step] = stepsFor(aid.facts, consultation)
  return <StepForm {...(step && { step })} onDone={nowhere} />
}

export const examples: Example[] = [
  { name: 'A new step', render: () => inTalk(<StepForm onDone={nowhere} />) },
  {
    name: 'A step that is ready',
    width: 340,
    render: () => inTalk(<First />, { facts: saidAbout(soreThroat, 'steps.accepted') }),
  },
]
