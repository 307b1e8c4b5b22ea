import type { Example } from '../../tests/support/example.ts'
import './icon-array.css'
import { KnownMark, type KnownMarkKind } from './known-mark.tsx'

const kinds: [KnownMarkKind, string][] = [
  ['unknown', 'Nobody has measured this.'],
  ['unchecked', 'This happens to some people. How often has not been checked yet.'],
  ['little-or-no-difference', 'There is little or no difference.'],
]

export const examples: Example[] = kinds.map(([kind, words]) => ({
  name: kind,
  render: () => (
    <p>
      <KnownMark kind={kind} /> {words}
    </p>
  ),
}))
