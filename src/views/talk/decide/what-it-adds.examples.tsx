import type { Example } from '../../../../tests/support/example.ts'
import { inTalk, statins } from '../../../../tests/support/known-talks.tsx'
import { WhatItAdds } from './what-it-adds.tsx'

export const examples: Example[] = [
  { name: 'Nothing said', render: () => inTalk(<WhatItAdds />, { aid: statins }) },
  {
    name: 'Three tablets a day already',
    render: () =>
      inTalk(<WhatItAdds />, {
        aid: statins,
        facts: [{ type: 'load.recorded', of: 'tablets-a-day', amount: 3 }],
      }),
  },
]
