import type { Example } from '../../../tests/support/example.ts'
import { Status } from './status.tsx'

export const examples: Example[] = [
  { name: 'Quiet', render: () => <Status text="Saving …" /> },
  { name: 'Ticked', render: () => <Status text="Saved" ticked /> },
  { name: 'Awaited', render: () => <Status text="Getting ready without a network" awaited /> },
  { name: 'Wrong', render: () => <Status text="Not saved: the disk is full" tone="wrong" /> },
]
