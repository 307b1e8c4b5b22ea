import type { Example } from '../../../../tests/support/example.ts'
import {
  carpalTunnel,
  inTalk,
  saidAbout,
  soreThroat,
  statins,
} from '../../../../tests/support/known-talks.tsx'
import { FitOfChoices } from './fit-of-choices.tsx'

const fit = (aid: string) => inTalk(<FitOfChoices />, { aid, facts: saidAbout(aid, 'decision.thought') })

export const examples: Example[] = [
  { name: 'Nothing said to matter', render: () => inTalk(<FitOfChoices />) },
  { name: 'Three choices, one put aside', render: () => fit(soreThroat) },
  { name: 'Two choices, and a statement of their own', render: () => fit(statins) },
  { name: 'Much that is not known', render: () => fit(carpalTunnel) },
]
