import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { CrashPage } from './crash-page.tsx'

export const examples: Example[] = [
  {
    name: 'With a talk in hand',
    isPage: true,
    render: () => <CrashPage detail="no such row" onDownload={nowhere} />,
  },
  {
    name: 'With nothing in hand',
    isPage: true,
    render: () => (
      <CrashPage detail="Cannot read properties of undefined (reading 'results')" onDownload={undefined} />
    ),
  },
]
