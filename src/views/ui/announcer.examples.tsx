import type { Example } from '../../../tests/support/example.ts'
import { Announcer, useAnnounce } from './announcer.tsx'
import { Button } from './button.tsx'

function Says() {
  const announce = useAnnounce()
  return <Button onClick={() => announce('Moved to place 1 of 3')}>Say it</Button>
}

export const examples: Example[] = [
  {
    name: 'Something to read out',
    render: () => (
      <Announcer>
        <Says />
      </Announcer>
    ),
  },
]
