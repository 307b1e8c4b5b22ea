import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { StaleAidPage } from './stale-aid-page.tsx'

export const examples: Example[] = [
  {
    name: 'Asks why',
    isPage: true,
    render: () => (
      <StaleAidPage aidTitle="Sore throat: antibiotics or not?" reviewBy="2024-11-22" onReason={nowhere} />
    ),
  },
]
