import { OneResult } from '../../../../tests/support/choices-in-talk.tsx'
import type { Example } from '../../../../tests/support/example.ts'
import { inTalk, statins } from '../../../../tests/support/known-talks.tsx'
import { CitedNames, SourceNames } from './where-from.tsx'

const cited = inTalk(
  <OneResult of="event">{(_outcome, { sources }) => <CitedNames citations={sources} />}</OneResult>,
  { aid: statins },
)

export const examples: Example[] = [
  { name: 'In short', render: () => inTalk(<SourceNames sources={['N1', 'C1']} />, { aid: statins }) },
  { name: 'In short, read second-hand', render: () => cited },
]
