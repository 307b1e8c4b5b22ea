import type { Example } from '../../../tests/support/example.ts'
import { inTalk, statins } from '../../../tests/support/known-talks.tsx'
import { Opened } from '../../../tests/support/opened.tsx'
import { usePlainWords } from '../talk/plain-words.ts'
import { useTalk } from '../talk/talk.ts'
import { LookAtFirst } from './look-at-first.tsx'

function Look() {
  const { aid } = useTalk()
  return <LookAtFirst aid={aid} says={usePlainWords()} />
}

export const examples: Example[] = [
  {
    name: 'Much to look at',
    width: 560,
    render: () =>
      inTalk(
        <Opened>
          <Look />
        </Opened>,
        { aid: statins },
      ),
  },
]
