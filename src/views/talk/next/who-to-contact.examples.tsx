import type { Example } from '../../../../tests/support/example.ts'
import { nowhere } from '../../../../tests/support/held.tsx'
import { inRoom, inTalk, saidAbout, soreThroat } from '../../../../tests/support/known-talks.tsx'
import { WhoToContact } from './who-to-contact.tsx'

const practice = 'Elm Street Practice, 01632 960 123'
const facts = saidAbout(soreThroat)
const offered = { contactPoint: { kept: practice, keep: nowhere } }

export const examples: Example[] = [
  { name: 'Nothing written', render: () => inTalk(inRoom(<WhoToContact />), { facts }) },
  {
    name: 'Offered from this machine',
    width: 340,
    render: () => inTalk(inRoom(<WhoToContact />, offered), { facts }),
  },
  {
    name: 'Used',
    render: () =>
      inTalk(inRoom(<WhoToContact />, offered), {
        facts: [...facts, { type: 'contactPoint.written', text: practice }],
      }),
  },
]
