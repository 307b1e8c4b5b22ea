import type { Example } from '../../../../tests/support/example.ts'
import { inTalk, saidAbout, soreThroat } from '../../../../tests/support/known-talks.tsx'
import { usePapers } from '../summary/use-papers.ts'
import { MoreWays } from './more-ways.tsx'

const OfThisTalk = () => <MoreWays papers={usePapers()} />

export const examples: Example[] = [
  { name: 'Closed', width: 440, render: () => inTalk(<OfThisTalk />, { facts: saidAbout(soreThroat) }) },
]
