import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { AidNotHere } from './aid-not-here.tsx'

export const examples: Example[] = [
  { name: 'No such aid', isPage: true, render: () => <AidNotHere /> },
  { name: 'It did not load', isPage: true, render: () => <AidNotHere onRetry={nowhere} /> },
]
