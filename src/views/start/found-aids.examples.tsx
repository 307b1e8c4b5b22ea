import type { Example } from '../../../tests/support/example.ts'
import { listedIndex, standingOf } from '../../../tests/support/listed-aids.ts'
import { FoundAids } from './found-aids.tsx'

const { aids } = listedIndex

export const examples: Example[] = [
  {
    name: 'Two, found by letters',
    render: () => <FoundAids standingOf={standingOf} found={aids.slice(0, 2)} isSearching />,
  },
  {
    name: 'More than are seen at once',
    width: 460,
    render: () => <FoundAids standingOf={standingOf} found={aids} isSearching={false} />,
  },
]
