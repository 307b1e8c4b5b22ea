import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { InEnglish } from '../../../tests/support/in-english.tsx'
import { soreThroat, statins } from '../../../tests/support/known-talks.tsx'
import { saysSummary, withSummary } from '../../../tests/support/read-summary.tsx'
import { nothingWritten } from '../../domain/from-home/nothing-written.ts'
import { type Reading, ReadPage } from './read-page.tsx'

const thinking = {
  title: 'Sore throat',
  named: { options: [], priorities: [] },
  from: 'nothing' as const,
  keep: nowhere,
  begun: nothingWritten({ kind: 'thought-over', day: '2026-11-26', aid: null }),
  sending: { copy: () => Promise.resolve(true), copyLink: () => Promise.resolve(true), save: () => true },
}

const page = (reading: Reading) => (
  <InEnglish>
    <ReadPage
      reading={reading}
      onFile={nowhere}
      onLink={nowhere}
      onWords={nowhere}
      onPrint={nowhere}
      onClose={nowhere}
    />
  </InEnglish>
)

export const examples: Example[] = [
  { name: 'Nothing opened', isPage: true, render: () => page({ state: 'empty' }) },
  { name: 'Opening', isPage: true, render: () => page({ state: 'opening' }) },
  {
    name: 'Protected',
    isPage: true,
    render: () => page({ state: 'protected', isWrong: false, isOpening: false }),
  },
  {
    name: 'Not opened',
    isPage: true,
    render: () =>
      page({
        state: 'trouble',
        says: 'This link was cut off or changed on its way. Ask your practice for the file.',
      }),
  },
  {
    name: 'Opened',
    isPage: true,
    render: () =>
      withSummary(soreThroat, (summary) =>
        page({ state: 'open', summary, byLink: false, says: saysSummary, thinking }),
      ),
  },
  {
    name: 'Opened with the figures of another version',
    isPage: true,
    render: () =>
      withSummary(statins, (summary) =>
        page({
          state: 'open',
          summary,
          byLink: true,
          says: saysSummary,
          thinking,
          otherVersion: { seen: '0.1.0', now: '0.2.0' },
        }),
      ),
  },
]
