import { emptyForm, formInPieces, formWithErrors, InDraft } from '../../../tests/support/draft-in-memory.tsx'
import type { Example } from '../../../tests/support/example.ts'
import { WritePanel } from './write-panel.tsx'

const panel = (texts = emptyForm, isUnread = false) => (
  <InDraft texts={texts} isUnread={isUnread}>
    <WritePanel />
  </InDraft>
)

export const examples: Example[] = [
  { name: 'The empty form', render: () => panel() },
  { name: 'With something to mend', render: () => panel(formWithErrors) },
  { name: 'Facts without their shape', render: () => panel(formInPieces) },
  { name: 'Not read yet', render: () => panel(emptyForm, true) },
]
