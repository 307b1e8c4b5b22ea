import { OneResult } from '../../../../tests/support/choices-in-talk.tsx'
import type { Example } from '../../../../tests/support/example.ts'
import { inTalk, saidAbout, statins } from '../../../../tests/support/known-talks.tsx'
import type { FactType } from '../../../domain/consultation/fact.schema.ts'
import { usePlainWords } from '../plain-words.ts'
import { ResultInFull } from './result-in-full.tsx'

interface FurtherProps {
  outcome: string
  result: string
}

/** A further result of an outcome, under the aid's own name for it. */
function Further({ outcome: of, result: which }: FurtherProps) {
  const plain = usePlainWords()
  return (
    <OneResult of={`${of} ${which}`}>
      {(outcome, result) => (
        <ResultInFull
          outcome={outcome}
          result={result}
          heading={plain(`outcomes.${of}.${which}.name`)}
          form="picture"
        />
      )}
    </OneResult>
  )
}

const further = (outcome: string, result: string, before: FactType = 'decision.thought') =>
  inTalk(<Further outcome={outcome} result={result} />, { aid: statins, facts: saidAbout(statins, before) })

export const examples: Example[] = [
  { name: 'It disagrees', width: 460, render: () => further('diabetes', 'no-earlier-disease') },
  { name: 'It adds detail', width: 460, render: () => further('event', 'second-review') },
  { name: 'In other people', width: 460, render: () => further('muscle-aches', 'blinded') },
  {
    name: 'Its group is asked for above',
    width: 460,
    render: () => further('event', 'second-review', 'group.chosen'),
  },
]
