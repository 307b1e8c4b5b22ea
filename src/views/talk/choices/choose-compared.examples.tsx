import type { Example } from '../../../../tests/support/example.ts'
import { nowhere } from '../../../../tests/support/held.tsx'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { ChooseCompared } from './choose-compared.tsx'

const aid = 'contraception'
const over = (
  <main>
    <h1>The page behind</h1>
    <ChooseCompared onClose={nowhere} onChosen={nowhere} />
  </main>
)

export const examples: Example[] = [
  { name: 'Nothing chosen yet', isPage: true, render: () => inTalk(over, { aid }) },
  {
    name: 'Three chosen, one put aside',
    isPage: true,
    render: () =>
      inTalk(over, {
        aid,
        facts: [
          { type: 'options.compared', options: ['implant', 'combined-pill', 'condoms'] },
          { type: 'option.ruledOut', option: 'injection', by: 'person', reason: 'Needles' },
        ],
      }),
  },
]
