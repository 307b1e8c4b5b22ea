import type { Example } from '../../../tests/support/example.ts'
import { listedIndex } from '../../../tests/support/listed-aids.ts'
import { Opened } from '../../../tests/support/opened.tsx'
import { UnusableAids } from './unusable-aids.tsx'

export const examples: Example[] = [
  {
    name: 'One, with its reasons',
    width: 460,
    render: () => (
      <Opened>
        <UnusableAids aids={listedIndex.unusable} />
      </Opened>
    ),
  },
]
