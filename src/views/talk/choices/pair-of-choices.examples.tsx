import type { Example } from '../../../../tests/support/example.ts'
import { inTalk, statins } from '../../../../tests/support/known-talks.tsx'
import { usePlainWords } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import { PairOfChoices } from './pair-of-choices.tsx'
import { usePair } from './use-pair.ts'

function Pair() {
  const { aid } = useTalk()
  const plain = usePlainWords()
  const pair = usePair(aid.facts.options)
  return (
    <PairOfChoices {...pair}>
      <p>{pair.pair.map(({ id }) => plain(`options.${id}.name`)).join(' · ')}</p>
    </PairOfChoices>
  )
}

export const examples: Example[] = [
  {
    name: 'One of thirteen against one',
    width: 360,
    render: () => inTalk(<Pair />, { aid: 'contraception' }),
  },
  { name: 'There are only two', width: 360, render: () => inTalk(<Pair />, { aid: statins }) },
]
