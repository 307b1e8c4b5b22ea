import { InDraft } from '../../../../tests/support/draft-in-memory.tsx'
import type { Example } from '../../../../tests/support/example.ts'
import { saidAt } from './comment-said.examples.tsx'
import { type PartRead, placeRead, plainPassage, rowPassage } from './passage.ts'
import { Reading } from './reading.tsx'

const parts: PartRead[] = [
  {
    part: 'for',
    cards: [{ key: 'for', places: [placeRead('for.adults', [plainPassage('item', 'You are an adult.')])] }],
  },
  {
    part: 'outcomes',
    cards: [
      {
        key: 'outcomes.event',
        places: [
          placeRead('outcomes.event.name', [plainPassage('heading', 'The event')]),
          placeRead('outcomes.event.about', [plainPassage('paragraph', 'It happens or it does not.')]),
        ],
      },
      {
        key: 'outcomes.event.main',
        places: [
          placeRead('outcomes.event.main', [
            rowPassage('Choice a:', 'We do not know'),
            rowPassage('Choice b:', 'We do not know'),
          ]),
        ],
      },
    ],
  },
]

const comments = [
  saidAt({ at: 'words', place: 'outcomes.event.about', from: 3, to: 10 }),
  saidAt({ at: 'card', card: 'outcomes.event', isChanged: true }, { comment: 'c2', number: 2 }),
]

const reading = (of: readonly PartRead[] | undefined) => (
  <InDraft>
    <Reading parts={of} comments={comments} />
  </InDraft>
)

export const examples: Example[] = [
  { name: 'With comments', render: () => reading(parts) },
  { name: 'Nothing to read', render: () => reading(undefined) },
]
