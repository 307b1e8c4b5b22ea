import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { InEnglish } from '../../../tests/support/in-english.tsx'
import { LanguageSelect, WordsWait } from './language-select.tsx'

const waits = (how: 'fetching' | 'failed') => (
  <InEnglish>
    <WordsWait language="pl" waits={how} again={nowhere} />
  </InEnglish>
)

export const examples: Example[] = [
  {
    name: 'Polish chosen',
    render: () => (
      <InEnglish>
        <LanguageSelect chosen="pl" onChoose={nowhere} />
      </InEnglish>
    ),
  },
  { name: 'Its words are fetched', render: () => waits('fetching') },
  { name: 'Its words did not come', render: () => waits('failed') },
]
