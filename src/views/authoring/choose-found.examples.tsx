import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { ChooseFound } from './choose-found.tsx'

export const examples: Example[] = [
  {
    name: 'Three, one of them faulty',
    isPage: true,
    render: () => (
      <ChooseFound
        name="team-aids.zip"
        found={[
          { folder: 'aids/hearing-aids', title: 'Hearing aids: now or later', isFaulty: false },
          { folder: 'aids/snoring', title: '', isFaulty: false },
          { folder: 'aids/tinnitus-in-a-folder-with-a-very-long-name-of-its-own', title: '', isFaulty: true },
        ]}
        onChoose={nowhere}
        onClose={nowhere}
      />
    ),
  },
]
