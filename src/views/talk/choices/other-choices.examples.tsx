import type { Example } from '../../../../tests/support/example.ts'
import { nowhere } from '../../../../tests/support/held.tsx'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { comparedChoices } from '../../../domain/priorities/compared-choices.ts'
import { useTalk } from '../talk.ts'
import { OtherChoices } from './other-choices.tsx'

function Others() {
  const { aid, consultation } = useTalk()
  return <OtherChoices {...comparedChoices(aid.facts, consultation)} onFull={nowhere} seeAll={nowhere} />
}

export const examples: Example[] = [
  {
    name: 'Two compared, one put aside',
    render: () =>
      inTalk(<Others />, {
        aid: 'contraception',
        facts: [
          { type: 'options.compared', options: ['implant', 'condoms'] },
          { type: 'option.ruledOut', option: 'injection', by: 'person', reason: '' },
        ],
      }),
  },
]
