import type { Example } from '../../../../tests/support/example.ts'
import { nowhere } from '../../../../tests/support/held.tsx'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { weighed } from '../../../../tests/support/weighed.ts'
import type { NewFact } from '../../../domain/consultation/fact.schema.ts'
import { WhatWasSaid } from './what-was-said.tsx'

const said = (facts: NewFact[], onOpen?: () => void) =>
  inTalk(<WhatWasSaid heading={{ current: null }} onAgain={nowhere} onMove={nowhere} onOpen={onOpen} />, {
    facts,
  })

export const examples: Example[] = [
  { name: 'Everything was skipped', render: () => said([], nowhere) },
  { name: 'One answer speaks against the order', render: () => said(weighed, nowhere) },
  {
    name: 'One statement was let go',
    width: 358,
    render: () => said([...weighed, { type: 'priority.dropped', priority: 'own-1' }]),
  },
]
