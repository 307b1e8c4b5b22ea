import type { ComponentProps } from 'react'
import type { Example } from '../../../tests/support/example.ts'
import { Held } from '../../../tests/support/held.tsx'
import { WrittenField } from './written-field.tsx'

const field = (start: string, given: Partial<ComponentProps<typeof WrittenField>> = {}) => (
  <Held start={start}>
    {(stored, hold) => <WrittenField label="Why?" stored={stored} onWritten={hold} {...given} />}
  </Held>
)

export const examples: Example[] = [
  { name: 'Empty', render: () => field('') },
  {
    name: 'One line, with a hint',
    render: () => field('Sleeping through', { lines: 1, hint: 'In your own words.' }),
  },
  { name: 'Full', render: () => field('Back at work on Monday', { maxLength: 22 }) },
  { name: 'Right to left', render: () => <div dir="rtl">{field('العودة إلى العمل يوم الاثنين')}</div> },
  {
    name: 'Read only',
    render: () => <fieldset disabled>{field('I would rather not take tablets')}</fieldset>,
  },
]
