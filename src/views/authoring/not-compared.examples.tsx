import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { NotCompared } from './not-compared.tsx'

export const examples: Example[] = [
  { name: 'It cannot be read', render: () => <NotCompared hasOthers /> },
  { name: 'It broke off', render: () => <NotCompared hasOthers={false} onAgain={nowhere} /> },
]
