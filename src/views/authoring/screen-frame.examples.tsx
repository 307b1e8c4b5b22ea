import type { Example } from '../../../tests/support/example.ts'
import { phoneWidth, ScreenFrame } from './screen-frame.tsx'

export const examples: Example[] = [
  {
    name: 'A page on a phone',
    render: () => (
      <ScreenFrame label="A page on a phone" width={phoneWidth}>
        <h2>Your choices</h2>
        <p>What stands here is as wide as a phone.</p>
      </ScreenFrame>
    ),
  },
]
