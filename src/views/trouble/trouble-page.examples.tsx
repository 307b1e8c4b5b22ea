import type { Example } from '../../../tests/support/example.ts'
import { Button } from '../ui/button.tsx'
import { TroublePage } from './trouble-page.tsx'

export const examples: Example[] = [
  {
    name: 'With a further way on',
    isPage: true,
    render: () => (
      <TroublePage title="What happened, in one line" actions={<Button>Try again</Button>}>
        <p>What it means, and that nothing was lost.</p>
      </TroublePage>
    ),
  },
]
