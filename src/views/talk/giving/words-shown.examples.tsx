import type { Example } from '../../../../tests/support/example.ts'
import { InEnglish } from '../../../../tests/support/in-english.tsx'
import { WordsShown } from './words-shown.tsx'

export const examples: Example[] = [
  {
    name: 'Five words',
    width: 360,
    render: () => (
      <InEnglish>
        <WordsShown words="ocean lamp river stone violin" />
      </InEnglish>
    ),
  },
]
