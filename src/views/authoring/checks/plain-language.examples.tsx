import { emptyForm, formInPieces, InDraft } from '../../../../tests/support/draft-in-memory.tsx'
import type { Example } from '../../../../tests/support/example.ts'
import type { DraftTexts } from '../../../domain/draft/draft.ts'
import { PlainLanguage } from './plain-language.tsx'

const plain = (texts: DraftTexts) => (
  <InDraft texts={texts}>
    <PlainLanguage />
  </InDraft>
)
const inWelsh: DraftTexts = {
  facts: emptyForm.facts.replace('sourceLanguage: en', 'sourceLanguage: cy'),
  words: { cy: emptyForm.words['en'] ?? '' },
}
const withHardWords: DraftTexts = {
  ...emptyForm,
  words: {
    en: (emptyForm.words['en'] ?? '').replace(
      'Say what happens when nothing changes.',
      'Approximately the same. The event is rare, and the ABC test is done prior to it.',
    ),
  },
}

export const examples: Example[] = [
  { name: 'Few hints', render: () => plain(emptyForm) },
  { name: 'Hard words', render: () => plain(withHardWords) },
  { name: 'Another language', render: () => plain(inWelsh) },
  { name: 'Without a shape', render: () => plain(formInPieces) },
]
