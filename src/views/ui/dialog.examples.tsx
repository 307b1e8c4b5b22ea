import type { ReactNode } from 'react'
import type { Example } from '../../../tests/support/example.ts'
import { Held } from '../../../tests/support/held.tsx'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

const over = (title: string, children: ReactNode) => (
  <main>
    <h1>The page behind</h1>
    <Held start={true}>
      {(isOpen, hold) => (
        <>
          <Button onClick={() => hold(true)}>Open it</Button>
          {isOpen ? (
            <Dialog title={title} closeLabel="Keep them" onClose={() => hold(false)}>
              {children}
            </Dialog>
          ) : null}
        </>
      )}
    </Held>
  </main>
)

export const examples: Example[] = [
  {
    name: 'Open',
    isPage: true,
    render: () =>
      over(
        'Clear everything from this machine?',
        <>
          <p>All talks that are kept here go, and cannot be brought back.</p>
          <Button kind="primary">Clear it all</Button>
        </>,
      ),
  },
  {
    name: 'Longer than the screen',
    isPage: true,
    render: () =>
      over(
        'What happens when the talk is finished and everything in it is cleared away',
        Array.from({ length: 30 }, (_, place) => <p key={place}>Line {place + 1} of what is said here.</p>),
      ),
  },
]
