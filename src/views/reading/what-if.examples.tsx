import { createRef } from 'react'
import type { Example } from '../../../tests/support/example.ts'
import { english, InEnglish } from '../../../tests/support/in-english.tsx'
import { soreThroat } from '../../../tests/support/known-talks.tsx'
import { withSummary } from '../../../tests/support/read-summary.tsx'
import { WhatIf } from './what-if.tsx'

export const examples: Example[] = [
  {
    name: 'Nothing looked at yet',
    width: 360,
    render: () =>
      withSummary(soreThroat, (summary) => (
        <InEnglish>
          <WhatIf heading={createRef()} summary={summary} inSummary={english} />
        </InEnglish>
      )),
  },
]
