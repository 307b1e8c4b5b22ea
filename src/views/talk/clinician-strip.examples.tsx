import type { Example } from '../../../tests/support/example.ts'
import { inRoom, inTalk, saidAbout, soreThroat } from '../../../tests/support/known-talks.tsx'
import { ClinicianStrip } from './clinician-strip.tsx'

const facts = saidAbout(soreThroat)
const strip = <ClinicianStrip />

export const examples: Example[] = [
  { name: 'A phrase and the time', render: () => inTalk(inRoom(strip), { stage: 'choices' }) },
  {
    name: 'Once there is a thought: checking understanding first',
    render: () => inTalk(inRoom(strip), { stage: 'decide', facts }),
  },
  {
    name: 'Hidden',
    render: () => inTalk(inRoom(strip, { prompts: { shown: false, show: () => undefined } })),
  },
]
