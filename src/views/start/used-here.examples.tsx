import type { Example } from '../../../tests/support/example.ts'
import { listedIndex, standingOf } from '../../../tests/support/listed-aids.ts'
import { UsedHere } from './used-here.tsx'

export const examples: Example[] = [
  {
    name: 'Three',
    width: 460,
    render: () => <UsedHere aids={listedIndex.aids.slice(5, 8)} standingOf={standingOf} />,
  },
]
