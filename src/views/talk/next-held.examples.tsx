import type { Example } from '../../../tests/support/example.ts'
import { inTalk } from '../../../tests/support/known-talks.tsx'
import { HeldHere } from './next-held.tsx'

export const examples: Example[] = (['firmness', 'steps', 'help'] as const).map((held) => ({
  name: held,
  width: 360,
  render: () => inTalk(<HeldHere held={held} />),
}))
