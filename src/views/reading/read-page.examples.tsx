import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { english, InEnglish } from '../../../tests/support/in-english.tsx'
import { soreThroat, statins } from '../../../tests/support/known-talks.tsx'
import { withSummary } from '../../../tests/support/read-summary.tsx'
import { nothingWritten } from '../../domain/from-home/nothing-written.ts'
import { type Reading, ReadPage } from './read-page.tsx'

const thinking = {
  title: 'Sore throat',
  named: { options: [], priorities: [] },
  from: 'nothing' as const,
  notes: '',
  keep: nowhere,
  begun: nothingWritten({ kind: 'thought-over', day: '2026-11-26', aid: null }),
  sending: { copy: () => Promise.resolve(true), copyLink: () => Promise.resolve(true), save: () => true },
}

const page = (reading: Reading) => (
  <InEnglish>
    <ReadPage
      reading={reading}
      language={{ chosen: 'en', onChoose: nowhere, again: nowhere }}
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
        page({
          state: 'open',
          summary,
          ofFile: { givenIn: ['en'], stays: true },
          asked: 'en',
          inSummary: english,
          thinking,
        }),
      ),
  },
  {
    name: 'Opened in another language than its file',
    isPage: true,
    render: () =>
      withSummary(statins, (summary) =>
        page({
          state: 'open',
          summary,
          ofFile: { givenIn: ['pl', 'en'], stays: false },
          asked: 'en',
          inSummary: english,
          thinking,
        }),
      ),
  },
  {
    name: 'Opened from an easy read copy',
    isPage: true,
    render: () =>
      withSummary(soreThroat, (summary) =>
        page({
          state: 'open',
          summary,
          ofFile: { givenIn: ['en'], form: 'easy', stays: true },
          asked: 'en',
          inSummary: english,
          thinking,
        }),
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
          asked: 'en',
          inSummary: english,
          thinking,
          otherVersion: { seen: '0.1.0', now: '0.2.0' },
        }),
      ),
  },
]
