import { emptyForm, formInPieces, formWithErrors, InDraft } from '../../../tests/support/draft-in-memory.tsx'
import type { Example } from '../../../tests/support/example.ts'
import { CheckPanel } from './check-panel.tsx'

const panel = (texts = emptyForm, isUnread = false) => (
  <InDraft texts={texts} isUnread={isUnread}>
    <CheckPanel />
  </InDraft>
)

export const examples: Example[] = [
  { name: 'The empty form', render: () => panel() },
  { name: 'With errors', render: () => panel(formWithErrors) },
  { name: 'Facts without their shape', render: () => panel(formInPieces) },
  { name: 'Not read yet', render: () => panel(emptyForm, true) },
]
