import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { LeftTalkPage } from './left-talk-page.tsx'

export const examples: Example[] = [
  { name: 'Asks', isPage: true, render: () => <LeftTalkPage onOpen={nowhere} /> },
]
