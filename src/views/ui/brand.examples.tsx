import type { Example } from '../../../tests/support/example.ts'
import { Brand } from './brand.tsx'

export const examples: Example[] = [
  { name: 'With its mark', render: () => <Brand name="Weigh Up" href="#/gallery" /> },
]
