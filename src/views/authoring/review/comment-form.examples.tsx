import { InDraft } from '../../../../tests/support/draft-in-memory.tsx'
import type { Example } from '../../../../tests/support/example.ts'
import { nowhere } from '../../../../tests/support/held.tsx'
import { CommentForm } from './comment-form.tsx'

export const examples: Example[] = [
  {
    name: 'On the whole',
    render: () => (
      <InDraft>
        <CommentForm place="" />
      </InDraft>
    ),
  },
  {
    name: 'On words',
    render: () => (
      <InDraft>
        <CommentForm
          place="title"
          quote={{ exact: 'Name the condition', prefix: '\n', suffix: '\n' }}
          onLeave={nowhere}
        />
      </InDraft>
    ),
  },
]
