import { InDraft } from '../../../../tests/support/draft-in-memory.tsx'
import type { Example } from '../../../../tests/support/example.ts'
import { saidAt } from './comment-said.examples.tsx'
import { CommentsList } from './comments-list.tsx'

const comments = [
  saidAt({ at: 'words', place: 'outcomes.event.name', from: 0, to: 9 }),
  saidAt({ at: 'card', card: 'outcomes.event', isChanged: true }, { comment: 'c2', number: 2 }),
  saidAt({ at: 'whole' }, { comment: 'c3', number: 3, place: '', text: 'It is too long.' }),
]

export const examples: Example[] = [
  {
    name: 'At words, at changed words, on the whole',
    render: () => (
      <InDraft>
        <CommentsList comments={comments} isRead />
      </InDraft>
    ),
  },
]
