import { formInPieces, InDraft } from '../../../tests/support/draft-in-memory.tsx'
import type { Example } from '../../../tests/support/example.ts'
import type { DraftTexts } from '../../domain/draft/draft.ts'
import type { DraftNote } from '../../domain/draft/draft-note.ts'
import { ReviewPanel } from './review-panel.tsx'

const by = { name: 'Dr Asha Patel', role: 'GP partner' }
const on = '2026-11-26'
const around = { prefix: '\n', suffix: '\n' }
const notes: DraftNote[] = [
  { type: 'review.asked', by, on },
  { type: 'comment.made', comment: 'a', place: '', text: 'The title is long.', by, on },
  {
    type: 'comment.made',
    comment: 'b',
    place: 'outcomes.side-effects.name',
    quote: { exact: 'Side effects', ...around },
    text: 'Which side effects?',
    by,
    on,
  },
  {
    type: 'comment.made',
    comment: 'c',
    place: 'options.as-now.name',
    quote: { exact: 'Do nothing', ...around },
    text: 'It is more than nothing.',
    by,
    on,
  },
  { type: 'comment.resolved', comment: 'a', by, on },
]

const panel = (given: readonly DraftNote[], texts?: DraftTexts) => (
  <InDraft notes={given} {...(texts && { texts })}>
    <ReviewPanel />
  </InDraft>
)

export const examples: Example[] = [
  { name: 'Nothing said', render: () => panel([]) },
  { name: 'In review, at its words, at changed words, and resolved', render: () => panel(notes) },
  { name: 'Nothing to read', render: () => panel(notes, formInPieces) },
]
