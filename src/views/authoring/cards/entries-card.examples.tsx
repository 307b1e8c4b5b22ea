import { formWith, InDraft } from '../../../../tests/support/draft-in-memory.tsx'
import type { Example } from '../../../../tests/support/example.ts'
import type { EntryKind } from '../../../domain/draft/entry-kinds.ts'
import { EntriesCard } from './entries-card.tsx'
import { entryFields } from './entry-fields.tsx'

/** The empty form with groups by a score, a scale and what hangs on them. */
const grouped = formWith((facts) =>
  facts
    .replace(
      /- \{ id: treatment, kind: active, generalAdvice: true \}/,
      `- id: treatment
    kind: active
    generalAdvice: true
    adds:
      tabletsADay: { amount: 1, upTo: 2, generalAdvice: true }
    notOffered:
      - { id: few, axis: score, group: low, sources: [S1] }`,
    )
    .replace(
      'options:',
      `axes:
  - id: score
    scale: points
    step: 1
    groups:
      - { id: low, to: 2 }
      - { id: high, from: 4 }
    sources: [S1]
scales:
  - { id: ease, from: 0, to: 10, better: higher, decimals: 0, smallestChange: { value: 2, source: S1 } }
options:`,
    ),
)

const card = (kind: EntryKind, at: string) => (
  <InDraft at={at}>
    <EntriesCard kind={kind}>{entryFields[kind]}</EntriesCard>
  </InDraft>
)

const groupedCard = (kind: EntryKind, at: string) => (
  <InDraft texts={grouped} at={at}>
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
  {
    name: 'Groups, with a gap between them',
    width: 760,
    render: () => groupedCard('axes', 'f.axes.0.groups.1.from'),
  },
  {
    name: 'Groups, narrow',
    width: 390,
    render: () => groupedCard('axes', 'f.axes.0.step'),
  },
  { name: 'A scale', width: 760, render: () => groupedCard('scales', 'f.scales.0.from') },
  {
    name: 'What a choice adds, and to whom it is not offered',
    width: 760,
    render: () => groupedCard('options', 'f.options.1.notOffered.0.group'),
  },
  { name: 'Authors', width: 760, render: () => card('authors', 'f.authors.0.name') },
]
