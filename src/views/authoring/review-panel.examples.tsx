import { InDraft } from '../../../tests/support/draft-in-memory.tsx'
import type { Example } from '../../../tests/support/example.ts'
import type { DraftNote } from '../../domain/draft/draft-note.ts'
import { ReviewPanel } from './review-panel.tsx'

const by = { name: 'Dr Asha Patel', role: 'GP partner' }
const on = '2026-11-26'
const notes: DraftNote[] = [
  { type: 'review.asked', by, on },
  { type: 'comment.made', comment: 'a', place: '', text: 'The title is long.', by, on },
  {
    type: 'comment.made',
    comment: 'b',
    place: 'outcomes.side-effects.name',
    text: 'Which side effects?',
    by,
    on,
  },
  { type: 'comment.resolved', comment: 'a', by, on },
]

const panel = (given: readonly DraftNote[]) => (
  <InDraft notes={given}>
    <ReviewPanel />
  </InDraft>
)

export const examples: Example[] = [
  { name: 'Nothing said', render: () => panel([]) },
  { name: 'In review, one open and one resolved', render: () => panel(notes) },
]
