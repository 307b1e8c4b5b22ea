import type { Example } from '../../../../tests/support/example.ts'
import { MirrorFrame } from './mirror-frame.tsx'

export const examples: Example[] = [
  {
    name: 'Right to left',
    render: () => (
      <MirrorFrame label="یہی صفحہ" language="ur" isBeside>
        <p>یہی صفحہ</p>
      </MirrorFrame>
    ),
  },
]
