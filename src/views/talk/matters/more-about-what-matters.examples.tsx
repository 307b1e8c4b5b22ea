import type { Example } from '../../../../tests/support/example.ts'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { inOrder, weighed } from '../../../../tests/support/weighed.ts'
import { MoreAboutWhatMatters } from './more-about-what-matters.tsx'

export const examples: Example[] = [
  { name: 'Not opened', render: () => inTalk(<MoreAboutWhatMatters />, { facts: inOrder }) },
  { name: 'Left in the middle', render: () => inTalk(<MoreAboutWhatMatters />, { facts: weighed }) },
]
