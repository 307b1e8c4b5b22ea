import { emptyForm, formInPieces, InDraft, pinOf } from '../../../../tests/support/draft-in-memory.tsx'
import type { Example } from '../../../../tests/support/example.ts'
import type { DraftNote } from '../../../domain/draft/draft-note.ts'
import { StandardsSection } from './standards-section.tsx'

const judged = (item: string, isMet: boolean, pin = pinOf(emptyForm)): DraftNote => ({
  type: 'item.judged',
  item,
  isMet,
  why: 'It stands in the first line.',
  by: { name: 'A. Reader', role: 'GP' },
  on: '2026-11-25',
  pin,
})
const notes = [
  judged('qualifying.condition', true),
  judged('qualifying.options', false),
  judged('qualifying.decision', true, 'an earlier text'),
]
const asked = { item: 'qualifying.positives', times: 1 }

export const examples: Example[] = [
  {
    name: 'Folded',
    render: () => (
      <InDraft>
        <StandardsSection asked={undefined} />
      </InDraft>
    ),
  },
  {
    name: 'Judged, judged of an earlier text, and asked for',
    render: () => (
      <InDraft notes={notes}>
        <StandardsSection asked={asked} />
      </InDraft>
    ),
  },
  {
    name: 'Without a shape',
    render: () => (
      <InDraft texts={formInPieces}>
        <StandardsSection asked={undefined} />
      </InDraft>
    ),
  },
]
