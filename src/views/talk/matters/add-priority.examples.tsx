import type { Example } from '../../../../tests/support/example.ts'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { AddPriority } from './add-priority.tsx'

export const examples: Example[] = [
  { name: 'Not open', render: () => inTalk(<AddPriority />) },
  { name: 'Only reads', render: () => inTalk(<AddPriority />, { mayWrite: false }) },
]
