import { InDraft } from '../../../tests/support/draft-in-memory.tsx'
import type { Example } from '../../../tests/support/example.ts'
import type { DraftNote } from '../../domain/draft/draft-note.ts'
import { StillOpen } from './still-open.tsx'

const by = { name: 'Dr Asha Patel', role: 'GP partner' }
const on = '2026-11-26'
const notes: DraftNote[] = [{ type: 'comment.made', comment: 'a', place: '', text: 'Which ones?', by, on }]

export const examples: Example[] = [
  {
    name: 'An open comment',
    render: () => (
      <InDraft notes={notes}>
        <StillOpen />
      </InDraft>
    ),
  },
]
