import type { Example } from '../../../../tests/support/example.ts'
import { nowhere } from '../../../../tests/support/held.tsx'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { KeyboardDialog } from './keyboard-dialog.tsx'

const page = (
  <main>
    <h1>A stage</h1>
    <KeyboardDialog onClose={nowhere} />
  </main>
)

export const examples: Example[] = [{ name: 'All keys', isPage: true, render: () => inTalk(page) }]
