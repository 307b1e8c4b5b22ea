import type { Example } from '../../../../tests/support/example.ts'
import { ReviewOf } from '../../../../tests/support/review-talk.tsx'
import { AidChanges } from './aid-changes.tsx'

export const examples: Example[] = [
  {
    name: 'A figure, how sure, who it is for, words',
    render: () => <ReviewOf changed>{(earlier) => <AidChanges earlier={earlier} />}</ReviewOf>,
  },
  {
    name: 'In a narrow place',
    width: 340,
    render: () => <ReviewOf changed>{(earlier) => <AidChanges earlier={earlier} />}</ReviewOf>,
  },
  {
    name: 'The aid left the library',
    width: 460,
    render: () => <ReviewOf isOnlyKept>{(earlier) => <AidChanges earlier={earlier} />}</ReviewOf>,
  },
]
