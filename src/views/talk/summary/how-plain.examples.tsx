import type { Example } from '../../../../tests/support/example.ts'
import { inTalk, saidAbout, soreThroat } from '../../../../tests/support/known-talks.tsx'
import { Opened } from '../../../../tests/support/opened.tsx'
import { HowPlain } from './how-plain.tsx'
import { usePapers } from './use-papers.ts'

const OfThisTalk = () => <HowPlain papers={usePapers()} />

export const examples: Example[] = [
  { name: 'Closed', render: () => inTalk(<OfThisTalk />, { facts: saidAbout(soreThroat) }) },
  {
    name: 'Open',
    width: 340,
    render: () =>
      inTalk(
        <Opened>
          <OfThisTalk />
        </Opened>,
        { facts: saidAbout(soreThroat) },
      ),
  },
]
