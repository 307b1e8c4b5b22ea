import { emptyForm, formInPieces, InDraft } from '../../../tests/support/draft-in-memory.tsx'
import type { Example } from '../../../tests/support/example.ts'
import { TextPanel } from './text-panel.tsx'

const panel = (texts = emptyForm) => (
  <InDraft texts={texts}>
    <TextPanel />
  </InDraft>
)

export const examples: Example[] = [
  { name: 'The empty form', render: () => panel() },
  { name: 'A text that breaks off', render: () => panel(formInPieces) },
]
