import type { ComponentProps } from 'react'
import type { Example } from '../../../tests/support/example.ts'
import { Held } from '../../../tests/support/held.tsx'
import { RadioGroup } from './radio-group.tsx'

const yesOrNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'not-sure', label: 'Not sure' },
  { value: 'no', label: 'No' },
]
const choices = [
  { value: 'wait', label: 'Wait and see', detail: 'No tablets. Look again in two weeks.' },
  { value: 'splint', label: 'Night splint', detail: 'Worn at night for six weeks.' },
  {
    value: 'surgery',
    label: 'Operation',
    detail: 'A cut of two centimetres in the palm, under a local anaesthetic.',
  },
]

type Given = Partial<ComponentProps<typeof RadioGroup<string>>>

const group = (start: string | undefined, given: Given = {}) => (
  <Held start={start}>
    {(chosen, hold) => (
      <RadioGroup legend="Is this for you?" choices={yesOrNo} chosen={chosen} onChoose={hold} {...given} />
    )}
  </Held>
)

export const examples: Example[] = [
  { name: 'Nothing chosen', render: () => group(undefined) },
  { name: 'One chosen', render: () => group('yes') },
  {
    name: 'Side by side, with a hint',
    render: () => group('not-sure', { layout: 'row', hint: 'Read the lists first.' }),
  },
  {
    name: 'Cards, with a heading of their own',
    render: () =>
      group('splint', { layout: 'cards', large: true, legend: 'What are you thinking now?', choices }),
  },
  {
    name: 'Its legend stands above already',
    render: () => group('no', { legendHidden: true, layout: 'row' }),
  },
  { name: 'Read only', render: () => <fieldset disabled>{group('splint', { choices })}</fieldset> },
  {
    name: 'Cards in a narrow place',
    width: 260,
    render: () => group('surgery', { layout: 'cards', choices }),
  },
]
