import type { Example } from '../../../../tests/support/example.ts'
import { nowhere } from '../../../../tests/support/held.tsx'
import { inTalk, statins } from '../../../../tests/support/known-talks.tsx'
import { otherTalks, ticked } from '../../../../tests/support/other-talks.ts'
import type { NewFact } from '../../../domain/consultation/fact.schema.ts'
import type { ChoiceOnRecord, ChoicesOnRecord } from '../../../domain/risk/choices-on-record.ts'
import { CountedIn } from './counted-in.tsx'
import { LifeLoad } from './life-load.tsx'

const { statin, reviewed, warfarin, open } = otherTalks
const found = (...choices: ChoiceOnRecord[]) => Promise.resolve({ choices, unreadable: 0 })
const listing = (read: () => Promise<ChoicesOnRecord | 'failed'>, ...facts: NewFact[]) =>
  inTalk(<CountedIn isOpen />, { aid: statins, facts, readOtherChoices: read })

export const examples: Example[] = [
  { name: 'Two to tick, one undecided', render: () => listing(() => found(statin, warfarin, open)) },
  {
    name: 'One ticked, no longer here',
    render: () => listing(() => found(warfarin), ticked({ ...statin, aid: 'another' })),
  },
  { name: 'Ticked, looked at again later', render: () => listing(() => found(reviewed), ticked(statin)) },
  { name: 'None', render: () => listing(() => found()) },
  {
    name: 'Some cannot be read',
    render: () => listing(() => Promise.resolve({ choices: [], unreadable: 3 })),
  },
  { name: 'Cannot be read', render: () => listing(() => Promise.resolve('failed' as const)) },
  { name: 'Being read', render: () => listing(() => new Promise(nowhere)) },
  {
    name: 'Counted in',
    render: () =>
      inTalk(<LifeLoad />, {
        aid: statins,
        facts: [{ type: 'load.recorded', of: 'tablets-a-day', amount: 3 }, ticked(warfarin), ticked(statin)],
        readOtherChoices: () => found(),
      }),
  },
]
