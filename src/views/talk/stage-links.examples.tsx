import type { Example } from '../../../tests/support/example.ts'
import { inTalk, saidAbout, soreThroat } from '../../../tests/support/known-talks.tsx'
import { StageLinks } from './stage-links.tsx'

export const examples: Example[] = [
  { name: 'At the beginning', render: () => inTalk(<StageLinks />) },
  {
    name: 'Half way, some done',
    render: () =>
      inTalk(<StageLinks />, { stage: 'choices', facts: saidAbout(soreThroat, 'steps.accepted') }),
  },
]
