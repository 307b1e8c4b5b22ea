import type { Example } from '../../../tests/support/example.ts'
import { PasteFromHome } from './paste-from-home.tsx'

export const examples: Example[] = [
  {
    name: 'Empty',
    width: 640,
    render: () => (
      <PasteFromHome onOpen={() => Promise.resolve({ trouble: 'This is not a text from home.' })} />
    ),
  },
]
