import { formInPieces, formWith, InDraft } from '../../../tests/support/draft-in-memory.tsx'
import type { Example } from '../../../tests/support/example.ts'
import { MendFirst } from './mend-first.tsx'

const badVersion = formWith((facts) => facts.replace(/^version: .*$/m, 'version: abc'))

export const examples: Example[] = [
  {
    name: 'A version that is none',
    render: () => (
      <InDraft texts={badVersion}>
        <MendFirst waits="all" />
      </InDraft>
    ),
  },
  {
    name: 'More than fields can mend, beside the words',
    width: 430,
    render: () => (
      <InDraft texts={formInPieces}>
        <MendFirst waits="preview" />
      </InDraft>
    ),
  },
]
