import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { InEnglish } from '../../../tests/support/in-english.tsx'
import { WordsAsked } from './words-asked.tsx'

const asked = (isWrong: boolean, isOpening: boolean) => (
  <InEnglish>
    <WordsAsked isWrong={isWrong} isOpening={isOpening} onWords={nowhere} />
  </InEnglish>
)

export const examples: Example[] = [
  { name: 'Asked', width: 360, render: () => asked(false, false) },
  { name: 'Opening', width: 360, render: () => asked(false, true) },
  { name: 'Not these', width: 360, render: () => asked(true, false) },
]
