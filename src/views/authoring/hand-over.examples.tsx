import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { HandOver } from './hand-over.tsx'

const shown = (canWriteFolder: boolean) => (
  <HandOver
    title="Shingles vaccine: now or later"
    canWriteFolder={canWriteFolder}
    onWay={nowhere}
    onClose={nowhere}
  />
)

export const examples: Example[] = [
  { name: 'Three ways', isPage: true, render: () => shown(true) },
  { name: 'A browser that writes into no folder', isPage: true, render: () => shown(false) },
]
