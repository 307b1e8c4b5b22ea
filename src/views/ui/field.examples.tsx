import type { Example } from '../../../tests/support/example.ts'
import { TextField } from './field.tsx'

export const examples: Example[] = [
  { name: 'Empty', render: () => <TextField label="What" /> },
  {
    name: 'With a hint, written in',
    render: () => (
      <TextField label="What matters most?" hint="A few words are enough." defaultValue="Sleep" />
    ),
  },
  {
    name: 'Something is wrong',
    render: () => (
      <TextField label="What" hint="One step at a time." error="Write what should happen." defaultValue="" />
    ),
  },
  { name: 'Disabled', render: () => <TextField label="Who" disabled defaultValue="Maya" /> },
  { name: 'Read only', render: () => <TextField label="Who" readOnly defaultValue="Maya" /> },
  {
    name: 'Long words in a narrow place',
    width: 240,
    render: () => (
      <TextField
        label="Ask the clinic whether this can be done at home"
        hint="Otorhinolaryngologisches Zentrum am Krankenhaus"
        error="Write what should happen, so that the other person knows too."
        defaultValue="otorhinolaryngologicalexamination"
      />
    ),
  },
]
