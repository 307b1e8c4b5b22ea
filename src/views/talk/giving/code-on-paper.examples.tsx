import { drawnCodes } from '../../../../tests/support/drawn-codes.ts'
import type { Example } from '../../../../tests/support/example.ts'
import { inTalk, saidAbout, soreThroat } from '../../../../tests/support/known-talks.tsx'
import { usePapers } from '../summary/use-papers.ts'
import { OnPaper } from './code-on-paper.tsx'

const modules = drawnCodes.modulesOf(`https://example.org/#/read/${'AQx7'.repeat(60)}`) ?? []

const Page = ({ holds, words }: { holds: 'text' | 'link'; words?: string }) => (
  <OnPaper papers={usePapers()} made={{ holds, modules, words }} />
)

const shown = (page: ReturnType<typeof Page>) => inTalk(page, { facts: saidAbout(soreThroat) })

export const examples: Example[] = [
  { name: 'A short text', width: 440, render: () => shown(<Page holds="text" />) },
  { name: 'A link', width: 440, render: () => shown(<Page holds="link" />) },
  {
    name: 'A protected link',
    width: 440,
    render: () => shown(<Page holds="link" words="ocean lamp river stone violin" />),
  },
]
