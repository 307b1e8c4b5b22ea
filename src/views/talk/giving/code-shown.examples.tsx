import { drawnCodes } from '../../../../tests/support/drawn-codes.ts'
import type { Example } from '../../../../tests/support/example.ts'
import { nowhere } from '../../../../tests/support/held.tsx'
import { inTalk } from '../../../../tests/support/known-talks.tsx'
import { CodeShown } from './code-shown.tsx'
import type { MadeCode } from './use-code.ts'

const shown = (made: Pick<MadeCode, 'holds' | 'content'> & Partial<MadeCode>) =>
  inTalk(
    <CodeShown
      made={{ modules: drawnCodes.modulesOf(made.content), isShort: false, isOnlyHere: false, ...made }}
      onHide={nowhere}
    />,
  )

const link = `https://example.org/#/read/${'AQx7'.repeat(60)}`

export const examples: Example[] = [
  {
    name: 'A short text',
    width: 440,
    render: () => shown({ holds: 'text', content: 'We decided: wait and see.\nIn an emergency call 999.' }),
  },
  {
    name: 'A link',
    width: 440,
    render: () => shown({ holds: 'link', content: link, share: () => Promise.resolve() }),
  },
  {
    name: 'A protected link, of an app on this machine alone',
    width: 440,
    render: () =>
      shown({ holds: 'link', content: link, words: 'ocean lamp river stone violin', isOnlyHere: true }),
  },
  {
    name: 'Too much for a code',
    width: 440,
    render: () => shown({ holds: 'link', content: link.repeat(5) }),
  },
]
