import type { Example } from '../../../tests/support/example.ts'
import { Held } from '../../../tests/support/held.tsx'
import { Checkbox } from './checkbox.tsx'

const box = (label: string, start: boolean) => (
  <Held start={start}>{(checked, hold) => <Checkbox label={label} checked={checked} onChange={hold} />}</Held>
)

export const examples: Example[] = [
  { name: 'Not checked', render: () => box('Checked understanding', false) },
  { name: 'Checked', render: () => box('Checked understanding', true) },
  {
    name: 'Read only',
    render: () => <fieldset disabled>{box('Talked about, in a talk that is finished', true)}</fieldset>,
  },
  {
    name: 'Long words in a narrow place',
    width: 240,
    render: () => box('The person, with a relative and an interpreter who came along to help', true),
  },
]
