import type { Example } from '../../../../tests/support/example.ts'
import { nowhere } from '../../../../tests/support/held.tsx'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { AddPriority } from './add-priority.tsx'

export const examples: Example[] = [
  { name: 'Not open', render: () => inTalk(<AddPriority onAdded={nowhere} />) },
  { name: 'Only reads', render: () => inTalk(<AddPriority onAdded={nowhere} />, { mayWrite: false }) },
]
