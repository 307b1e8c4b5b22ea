import type { ReactNode } from 'react'
import { OneResult } from '../../../../tests/support/choices-in-talk.tsx'
import type { Example } from '../../../../tests/support/example.ts'
import { inTalk, statins } from '../../../../tests/support/known-talks.tsx'
import type { Citation } from '../../../domain/aid/result.schema.ts'
import { CitedNames, SourceNames, WhereFrom } from './where-from.tsx'

const cited = (Shown: (props: { citations: readonly Citation[] }) => ReactNode) =>
  inTalk(<OneResult of="event">{(_outcome, { sources }) => <Shown citations={sources} />}</OneResult>, {
    aid: statins,
  })

export const examples: Example[] = [
  { name: 'In short', render: () => inTalk(<SourceNames sources={['N1', 'C1']} />, { aid: statins }) },
  { name: 'In short, read second-hand', render: () => cited(CitedNames) },
  { name: 'In full, read second-hand', width: 460, render: () => cited(WhereFrom) },
  { name: 'General advice', render: () => inTalk(<WhereFrom citations={[]} />, { aid: statins }) },
]
