import type { Example } from '../../../tests/support/example.ts'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'

const about = <p>What you say is on the disk. Nothing was lost.</p>

export const examples: Example[] = [
  { name: 'Plain, a title alone', render: () => <Notice title="Saved on this machine only" /> },
  {
    name: 'Plain, with more and a way on',
    render: () => (
      <Notice title="This talk is finished" actions={<Button>Open it again</Button>}>
        {about}
      </Notice>
    ),
  },
  {
    name: 'Wrong, read out at once',
    render: () => (
      <Notice
        tone="wrong"
        urgent
        title="This talk is open in another window"
        actions={<Button>Carry on here</Button>}
      >
        {about}
      </Notice>
    ),
  },
  {
    name: 'Long words in a narrow place',
    width: 260,
    render: () => (
      <Notice
        tone="wrong"
        title="The summary could not be copied to the clipboard of this machine"
        actions={<Button>Try again</Button>}
      >
        {about}
      </Notice>
    ),
  },
]
