import { formInPieces, formWithErrors, InDraft } from '../../../tests/support/draft-in-memory.tsx'
import type { Example } from '../../../tests/support/example.ts'
import { Opened } from '../../../tests/support/opened.tsx'
import { SourcesCard } from './sources-card.tsx'

const card = (texts = formWithErrors) => (
  <InDraft texts={texts}>
    <Opened>
      <SourcesCard />
    </Opened>
  </InDraft>
)

export const examples: Example[] = [
  { name: 'With something to mend', render: () => card() },
  { name: 'A text that breaks off', render: () => card(formInPieces) },
]
