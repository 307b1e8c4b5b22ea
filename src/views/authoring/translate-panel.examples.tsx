import { emptyForm, InDraft } from '../../../tests/support/draft-in-memory.tsx'
import type { Example } from '../../../tests/support/example.ts'
import { TranslatePanel } from './translate-panel.tsx'

const panel = (welsh?: string, facts = emptyForm.facts) => (
  <InDraft texts={{ facts, words: { ...emptyForm.words, ...(welsh !== undefined && { cy: welsh }) } }}>
    <TranslatePanel begun={{ title: 'An older title' }} />
  </InDraft>
)
const named = `${emptyForm.facts}
translations:
  - { language: cy, translator: Siân Evans, day: 2026-11-26, checker: Ceri Jones, checkedOn: 2026-11-26 }
`

export const examples: Example[] = [
  { name: 'Nothing translated', render: () => panel() },
  { name: 'Begun, one changed since', render: () => panel('# Teitl {#title}\n\nGeiriau.\n') },
  { name: 'Checked by a second speaker', render: () => panel('# Teitl {#title}\n', named) },
]
