import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { listedAreas, listedIndex, standingOf } from '../../../tests/support/listed-aids.ts'
import { FindAnAid, type FindAnAidProps } from './find-an-aid.tsx'

const find = (given: Partial<FindAnAidProps>) => (
  <FindAnAid
    areas={listedAreas}
    index={listedIndex}
    recent={[]}
    standingOf={standingOf}
    onOpenAid={nowhere}
    onLoadAgain={nowhere}
    {...given}
  />
)

export const examples: Example[] = [
  { name: 'With what was used here', render: () => find({ recent: ['statins', 'sore-throat'] }) },
  { name: 'Its index did not arrive', width: 460, render: () => find({ index: 'not-loaded' }) },
  { name: 'There is no aid at all', width: 460, render: () => find({ areas: [], index: undefined }) },
]
