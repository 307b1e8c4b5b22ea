import type { Example } from '../../../../tests/support/example.ts'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { inOrder, partner } from '../../../../tests/support/weighed.ts'
import { SideBySide } from './side-by-side.tsx'

export const examples: Example[] = [
  { name: 'Both answered', render: () => inTalk(<SideBySide />, { facts: [...inOrder, ...partner] }) },
  {
    name: 'Both answered, on a phone',
    width: 358,
    render: () => inTalk(<SideBySide />, { facts: [...inOrder, ...partner] }),
  },
  {
    name: 'The other person said nothing',
    render: () => inTalk(<SideBySide />, { facts: [...inOrder, ...partner.slice(0, 1)] }),
  },
]
