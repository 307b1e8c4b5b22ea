import type { Example } from '../../../../tests/support/example.ts'
import { inTalk, statins } from '../../../../tests/support/known-talks.tsx'
import { Opened } from '../../../../tests/support/opened.tsx'
import { OnDemand } from './on-demand.tsx'

export const examples: Example[] = [
  { name: 'Closed', render: () => inTalk(<OnDemand />) },
  {
    name: 'Open',
    render: () =>
      inTalk(
        <Opened>
          <OnDemand />
        </Opened>,
        { aid: statins },
      ),
  },
]
