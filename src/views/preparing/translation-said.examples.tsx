import type { Example } from '../../../tests/support/example.ts'
import { InEnglish } from '../../../tests/support/in-english.tsx'
import { TranslationSaid } from './translation-said.tsx'

const said = (is: 'none' | 'part' | 'whole') => (
  <InEnglish>
    <TranslationSaid is={is} isChecked={false} source="English" />
  </InEnglish>
)

export const examples: Example[] = [
  { name: 'All of it, read by nobody else', render: () => said('whole') },
  { name: 'Parts of it', render: () => said('part') },
  { name: 'Nothing of it', render: () => said('none') },
]
