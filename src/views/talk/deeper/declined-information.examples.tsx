import type { Example } from '../../../../tests/support/example.ts'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { Opened } from '../../../../tests/support/opened.tsx'
import { DeclinedInformation } from './declined-information.tsx'

export const examples: Example[] = [
  { name: 'Nothing declined', render: () => inTalk(<DeclinedInformation />) },
  {
    name: 'Harms declined, and what was told',
    render: () =>
      inTalk(
        <Opened>
          <DeclinedInformation />
        </Opened>,
        {
          facts: [
            {
              type: 'information.declined',
              about: 'harms',
              declined: true,
              stillTold: 'That it can cause a rash, and what to do then',
            },
          ],
        },
      ),
  },
]
