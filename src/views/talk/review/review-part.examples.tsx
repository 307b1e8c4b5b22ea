import type { Example } from '../../../../tests/support/example.ts'
import { ReviewOf } from '../../../../tests/support/review-talk.tsx'
import { stayFacts } from '../../../domain/consultation/take-over.ts'
import { StartStage } from '../start/start-stage.tsx'

const start = <StartStage />

export const examples: Example[] = [
  {
    name: 'A newer version with another figure',
    render: () => <ReviewOf changed>{() => start}</ReviewOf>,
  },
  { name: 'The same version', render: () => <ReviewOf>{() => start}</ReviewOf> },
  {
    name: 'Stayed with, what has happened',
    render: () => (
      <ReviewOf
        changed
        facts={(earlier) => [
          { type: 'review.told', about: 'happened', text: 'The pain went after four days.' },
          { type: 'review.told', about: 'changed', text: 'I am between two jobs now.' },
          ...stayFacts(earlier),
        ]}
      >
        {() => start}
      </ReviewOf>
    ),
  },
  {
    name: 'The earlier talk was cleared',
    render: () => (
      <ReviewOf changed state="gone">
        {() => start}
      </ReviewOf>
    ),
  },
]
