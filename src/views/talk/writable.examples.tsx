import type { Example } from '../../../tests/support/example.ts'
import { inTalk } from '../../../tests/support/known-talks.tsx'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { Writable } from './writable.tsx'

const controls = (
  <Writable>
    <TextField label="Who" defaultValue="Maya" />
    <Button>Add a step</Button>
  </Writable>
)

export const examples: Example[] = [
  { name: 'Writes', render: () => inTalk(controls) },
  { name: 'Only reads', render: () => inTalk(controls, { mayWrite: false }) },
]
