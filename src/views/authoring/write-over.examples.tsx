import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { WriteOver } from './write-over.tsx'

export const examples: Example[] = [
  {
    name: 'One file that was changed',
    isPage: true,
    render: () => <WriteOver folder="snoring" files={['en.md']} onYes={nowhere} onNo={nowhere} />,
  },
  {
    name: 'Another aid, and changed again',
    isPage: true,
    render: () => (
      <WriteOver
        folder="team-folder"
        files={['aid.yaml', 'en.md', 'ro.md']}
        otherAid="hearing-aids"
        isAgain
        onYes={nowhere}
        onNo={nowhere}
      />
    ),
  },
]
