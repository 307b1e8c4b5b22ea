import type { Example } from '../../../tests/support/example.ts'
import { Skip } from './skip.tsx'

export const examples: Example[] = [
  {
    name: 'Out of sight until it has the focus',
    render: () => <Skip label="Skip to this stage" onSkip={() => undefined} />,
  },
]
