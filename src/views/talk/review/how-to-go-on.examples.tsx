import type { Example } from '../../../../tests/support/example.ts'
import { ReviewOf } from '../../../../tests/support/review-talk.tsx'
import { HowToGoOn } from './how-to-go-on.tsx'

const nothingSaid = { happened: '', changed: '' }

export const examples: Example[] = [
  {
    name: 'Not said yet',
    width: 640,
    render: () => <ReviewOf>{(earlier) => <HowToGoOn review={{ ...nothingSaid, earlier }} />}</ReviewOf>,
  },
  {
    name: 'That choice is there no more',
    width: 640,
    render: () => (
      <ReviewOf>
        {(earlier) => (
          <HowToGoOn review={{ ...nothingSaid, earlier: { ...earlier, thought: { option: 'no-longer' } } }} />
        )}
      </ReviewOf>
    ),
  },
]
