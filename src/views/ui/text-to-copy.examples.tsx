import type { Example } from '../../../tests/support/example.ts'
import { TextToCopy } from './text-to-copy.tsx'

const text = 'We decided: wait and see.\nIn an emergency call 999.'

export const examples: Example[] = [
  {
    name: 'To read',
    width: 360,
    render: () => (
      <TextToCopy label="The text, exactly as it is copied" hint="50 of 600" rows={4} text={text} />
    ),
  },
  {
    name: 'Not copied',
    width: 360,
    render: () => (
      <TextToCopy label="The link" error="Could not copy. Select it and copy it." rows={3} text={text} />
    ),
  },
]
