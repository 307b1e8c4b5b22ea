import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { InEnglish } from '../../../tests/support/in-english.tsx'
import { OpenSomething } from './open-something.tsx'

const ways = () => (
  <InEnglish>
    <OpenSomething onFile={nowhere} onLink={nowhere} />
  </InEnglish>
)

export const examples: Example[] = [
  { name: 'On a screen', render: ways },
  { name: 'On a phone', width: 360, render: ways },
]
