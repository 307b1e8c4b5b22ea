import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { DamagedNotice } from './damaged-notice.tsx'

export const examples: Example[] = [
  { name: 'With what remains', render: () => <DamagedNotice onDownload={nowhere} /> },
  { name: 'With nothing to save', render: () => <DamagedNotice onDownload={undefined} /> },
]
