import type { Example } from '../../../tests/support/example.ts'
import { Disclosure } from './disclosure.tsx'

const inside = <p>A trial of 1,034 people, read on 4 November 2026.</p>

export const examples: Example[] = [
  { name: 'Closed', render: () => <Disclosure summary="Where this comes from">{inside}</Disclosure> },
  {
    name: 'Open',
    render: () => (
      <Disclosure summary="Where this comes from" open>
        {inside}
      </Disclosure>
    ),
  },
  {
    name: 'Closed, with what is recorded inside',
    render: () => (
      <Disclosure summary="Who is here" note="You, an interpreter">
        {inside}
      </Disclosure>
    ),
  },
  {
    name: 'Long words in a narrow place',
    width: 260,
    render: () => (
      <Disclosure
        summary="What the clinician recommends, apart from the aid"
        note="Back-up prescription"
        open
      >
        {inside}
      </Disclosure>
    ),
  },
]
