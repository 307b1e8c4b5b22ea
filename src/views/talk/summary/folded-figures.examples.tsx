import type { Example } from '../../../../tests/support/example.ts'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { FoldedFigures } from './folded-figures.tsx'

export const examples: Example[] = [
  {
    name: 'Folded',
    width: 360,
    render: () =>
      inTalk(
        <FoldedFigures>
          <p>40 of 100</p>
        </FoldedFigures>,
      ),
  },
]
