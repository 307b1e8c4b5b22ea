import type { Example } from '../../../../tests/support/example.ts'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { TalkEnded } from './talk-ended.tsx'

export const examples: Example[] = [
  { name: 'Ended', isPage: true, render: () => inTalk(<TalkEnded />) },
  { name: 'Not led yet', isPage: true, render: () => inTalk(<TalkEnded isWaiting />) },
]
