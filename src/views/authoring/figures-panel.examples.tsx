import { formWith, InDraft } from '../../../tests/support/draft-in-memory.tsx'
import type { Example } from '../../../tests/support/example.ts'
import { FiguresPanel } from './figures-panel.tsx'

const panel = (change?: (facts: string) => string) => (
  <InDraft texts={formWith(change)}>
    <FiguresPanel />
  </InDraft>
)
const unknown = '{ options: [treatment], value: unknown }'
const start = (facts: string) =>
  facts.replace('{ options: [as-now], value: unknown }', '{ options: [as-now], value: printed, count: 20 }')

export const examples: Example[] = [
  { name: 'Nothing known yet', render: () => panel() },
  {
    name: 'A ratio times a count, with its working',

    render: () =>
      panel((facts) =>
        start(facts).replace(
          unknown,
          '{ options: [treatment], value: relative, to: as-now, measure: RR, estimate: 1.5, low: 1.1, high: 2, level: 95 }',
        ),
      ),
  },
  {
    name: 'Something wrong in the text',

    render: () =>
      panel((facts) =>
        start(facts).replace(unknown, '{ options: [treatment], value: observed, events: 9, total: 8 }'),
      ),
  },
  {
    name: 'No shape',

    render: () => panel((facts) => facts.replace('form: counts', 'form: sums')),
  },
]
