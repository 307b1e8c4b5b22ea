import type { Example } from '../../../../tests/support/example.ts'
import { carpalTunnel, inTalk } from '../../../../tests/support/known-talks.tsx'
import { NotMentioned } from './not-mentioned.tsx'

export const examples: Example[] = [
  { name: 'Nothing was opened', width: 360, render: () => inTalk(<NotMentioned />, { aid: carpalTunnel }) },
]
