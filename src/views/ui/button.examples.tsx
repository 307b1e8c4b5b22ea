import type { Example } from '../../../tests/support/example.ts'
import { Held, nowhere } from '../../../tests/support/held.tsx'
import { Button } from './button.tsx'

const kinds = ['primary', 'secondary', 'quiet'] as const
const long = 'Save everything that remains of this consultation on the machine'

export const examples: Example[] = [
  ...kinds.map((kind) => ({ name: kind, render: () => <Button kind={kind}>Next</Button> })),
  ...kinds.map((kind) => ({
    name: `${kind}, disabled`,
    render: () => (
      <Button kind={kind} disabled>
        Next
      </Button>
    ),
  })),
  {
    name: 'Nothing left to do, and it keeps the focus',
    render: () => (
      <Button aria-disabled onClick={nowhere}>
        Undo
      </Button>
    ),
  },
  {
    name: 'Pressed or not',
    render: () => (
      <Held start={true}>
        {(pressed, hold) => (
          <Button kind="quiet" aria-pressed={pressed} onClick={() => hold(!pressed)}>
            More numbers
          </Button>
        )}
      </Held>
    ),
  },
  { name: 'Long words in a narrow place', width: 200, render: () => <Button kind="primary">{long}</Button> },
]
