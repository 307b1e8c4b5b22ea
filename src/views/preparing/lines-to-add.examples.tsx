import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { LinesToAdd } from './lines-to-add.tsx'

const lines = (written: readonly string[]) => (
  <LinesToAdd label="A question you want to ask" listed="Your questions" lines={written} onChange={nowhere} />
)

export const examples: Example[] = [
  { name: 'None yet', width: 340, render: () => lines([]) },
  {
    name: 'Two, one of them long',
    width: 340,
    render: () =>
      lines(['Can I swim?', 'How long does it take until I can be back at work without tablets?']),
  },
]
