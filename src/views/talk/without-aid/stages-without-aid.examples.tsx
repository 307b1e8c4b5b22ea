import type { Example } from '../../../../tests/support/example.ts'
import { ofABack, stageWithoutAid, withAStatement } from '../../../../tests/support/without-aid.tsx'
import { stages } from '../../../navigation/route.ts'
import { StagesWithoutAid } from './stages-without-aid.tsx'

export const examples: Example[] = [
  {
    name: 'Nothing added that matters',
    isPage: true,
    render: () => stageWithoutAid('matters', <StagesWithoutAid stage="matters" />, { facts: ofABack }),
  },
  ...stages.slice(3).map((stage) => ({
    name: `At ${stage}`,
    isPage: true,
    render: () =>
      stageWithoutAid(stage, <StagesWithoutAid stage={stage} />, {
        facts: [...withAStatement, { type: 'decision.thought', thought: { option: 'physio' } }],
      }),
  })),
]
