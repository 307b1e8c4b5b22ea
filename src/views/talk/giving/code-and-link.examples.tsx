import type { Example } from '../../../../tests/support/example.ts'
import { inTalk, saidAbout, soreThroat } from '../../../../tests/support/known-talks.tsx'
import { usePapers } from '../summary/use-papers.ts'
import { CodeAndLink } from './code-and-link.tsx'

const OfThisTalk = () => <CodeAndLink papers={usePapers()} />

export const examples: Example[] = [
  {
    name: 'Nothing made',
    width: 440,
    render: () => inTalk(<OfThisTalk />, { facts: saidAbout(soreThroat) }),
  },
]
