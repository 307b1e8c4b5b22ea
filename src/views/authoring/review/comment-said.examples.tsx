import { InDraft } from '../../../../tests/support/draft-in-memory.tsx'
import type { Example } from '../../../../tests/support/example.ts'
import type { CommentSpot, PlacedComment } from '../../../domain/draft/comment-places.ts'
import { CommentSaid } from './comment-said.tsx'

export const saidAt = (spot: CommentSpot, more: Partial<PlacedComment> = {}): PlacedComment => ({
  comment: 'c1',
  number: 1,
  place: 'outcomes.event.name',
  quote: { exact: 'The event', prefix: '\n', suffix: '\n' },
  text: 'Which event?',
  by: { name: 'Dr Asha Patel', role: 'GP partner' },
  on: '2026-11-26',
  isOpen: true,
  spot,
  ...more,
})

const said = (comment: PlacedComment, about?: string) => (
  <InDraft>
    <CommentSaid comment={comment} {...(about !== undefined && { about })} />
  </InDraft>
)
const atWords = { at: 'words', place: 'outcomes.event.name', from: 0, to: 9 } as const
const changed = { at: 'card', card: 'outcomes.event', isChanged: true } as const

export const examples: Example[] = [
  { name: 'Beside its words', render: () => said(saidAt(atWords)) },
  { name: 'Resolved', render: () => said(saidAt(atWords, { isOpen: false })) },
  { name: 'Its words have changed', render: () => said(saidAt(changed)) },
  { name: 'What it is about is gone', render: () => said(saidAt({ at: 'gone' }), 'Outcomes') },
]
