import type { Example } from '../../../../tests/support/example.ts'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { Opened } from '../../../../tests/support/opened.tsx'
import { StatementSources } from './statement-sources.tsx'

export const examples: Example[] = [
  {
    name: 'On demand',
    width: 480,
    render: () =>
      inTalk(
        <Opened>
          <StatementSources />
        </Opened>,
      ),
  },
]
