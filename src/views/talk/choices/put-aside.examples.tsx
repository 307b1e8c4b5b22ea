import type { Example } from '../../../../tests/support/example.ts'
import { nowhere } from '../../../../tests/support/held.tsx'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { PutAside } from './put-aside.tsx'

export const examples: Example[] = [
  {
    name: 'Asks who and why',
    isPage: true,
    render: () =>
      inTalk(
        <main>
          <h1>The page behind</h1>
          <PutAside option="antibiotic-now" name="Antibiotic now" onClose={nowhere} />
        </main>,
      ),
  },
]
