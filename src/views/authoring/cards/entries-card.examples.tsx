import { InDraft } from '../../../../tests/support/draft-in-memory.tsx'
import type { Example } from '../../../../tests/support/example.ts'
import type { EntryKind } from '../../../domain/draft/entry-kinds.ts'
import { EntriesCard } from './entries-card.tsx'
import { entryFields } from './entry-fields.tsx'

const card = (kind: EntryKind, at: string) => (
  <InDraft at={at}>
    <EntriesCard kind={kind}>{entryFields[kind]}</EntriesCard>
  </InDraft>
)

export const examples: Example[] = [
  { name: 'Choices', width: 760, render: () => card('options', 'w.options.treatment.short') },
  { name: 'What may happen', width: 760, render: () => card('outcomes', 'f.outcomes.0.role') },
  { name: 'A source, narrow', width: 390, render: () => card('sources', 'f.sources.0.address') },
  { name: 'What matters', width: 760, render: () => card('priorities', 'w.priorities.act-now') },
  { name: 'What it asks', width: 760, render: () => card('burdens', 'w.burdens.routine.name') },
  { name: 'Next steps', width: 390, render: () => card('next', 'w.next.as-now-agree') },
  { name: 'Whom it is for', width: 760, render: () => card('for', 'f.eligibility.for.0.sources') },
  { name: 'When to get help', width: 760, render: () => card('safety-net', 'w.safety-net.worse') },
  { name: 'When to look again', width: 760, render: () => card('reviews', 'f.reviews.0.options') },
  { name: 'Authors', width: 760, render: () => card('authors', 'f.authors.0.name') },
]
