import type { Example } from '../../../../tests/support/example.ts'
import { inTalk, saidAbout, soreThroat } from '../../../../tests/support/known-talks.tsx'
import { type LeavingTheRoom, noWayOut } from '../talk.ts'
import { usePapers } from './use-papers.ts'
import { WaysToGive, WhatIsCopied } from './ways-to-give.tsx'

const Ways = () => <WaysToGive papers={usePapers()} />

const Copies = () => <WhatIsCopied papers={usePapers()} />

const ways = (leaving: Partial<LeavingTheRoom['leaving']>) =>
  inTalk(
    <>
      <Ways />
      <Copies />
    </>,
    { facts: saidAbout(soreThroat), out: { leaving: { ...noWayOut.leaving, ...leaving } } },
  )

export const examples: Example[] = [
  { name: 'Nothing given', width: 440, render: () => ways({}) },
  {
    name: 'Given, and being made',
    width: 440,
    render: () => ways({ text: { state: 'done' }, print: { state: 'making' }, note: { state: 'done' } }),
  },
  {
    name: 'Refused',
    width: 440,
    render: () =>
      ways({
        text: { state: 'failed', code: 'clipboard-refused', detail: '' },
        shortNote: { state: 'failed', code: 'clipboard-refused', detail: '' },
        file: { state: 'failed', code: 'not-made', detail: 'no such row' },
      }),
  },
]
