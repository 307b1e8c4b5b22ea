import { formWith, InDraft } from '../../../tests/support/draft-in-memory.tsx'
import type { Example } from '../../../tests/support/example.ts'
import { Unreadable } from './unreadable.tsx'

const texts = formWith((facts) => facts.replace(/^area: .*/m, 'area: [heart'))

export const examples: Example[] = [
  {
    name: 'A bracket that is not closed',
    render: () => (
      <InDraft texts={texts}>
        <Unreadable />
      </InDraft>
    ),
  },
]
