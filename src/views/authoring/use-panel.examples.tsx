import { InDraft } from '../../../tests/support/draft-in-memory.tsx'
import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { UsePanel } from './use-panel.tsx'
import type { UsePanelProps } from './way-to-use.ts'

const panel = (given: Partial<UsePanelProps> = {}) => (
  <InDraft>
    <UsePanel
      earlier={[]}
      besides={undefined}
      onBesides={nowhere}
      changes={<p>What changed stands here.</p>}
      inTheWay={[]}
      onVersion={nowhere}
      onWritten={nowhere}
      onOwn={nowhere}
      state="idle"
      onUse={nowhere}
      {...given}
    />
  </InDraft>
)

const used = { key: '0.2.0', is: 'used', version: '0.2.0', on: '2026-11-20' } as const
const earlier = [used, { key: 'begun', is: 'copied', version: '0.1.1' }] as const
const notRaised = {
  code: 'version-not-raised',
  version: '0.2.0',
  than: '0.2.0',
  wasUsed: true,
  kind: 'figures',
  proposed: '0.3.0',
} as const

export const examples: Example[] = [
  { name: 'The first version', render: () => panel() },
  {
    name: 'A figure changed',
    render: () => panel({ earlier, besides: used, inTheWay: [{ ...notRaised, wasUsed: false }] }),
  },
  {
    name: 'Much in the way',
    render: () =>
      panel({
        earlier,
        besides: earlier[1],
        inTheWay: [
          { code: 'errors', count: 3 },
          { code: 'standards', count: 5 },
          { code: 'translations', stale: [{ language: 'pl', slots: ['safety-net.worse'] }] },
          { code: 'not-own', id: 'shingles', proposed: 'own-shingles' },
          notRaised,
        ],
      }),
  },
  {
    name: 'What it says of itself is of what it was made from',
    render: () =>
      panel({
        earlier,
        besides: earlier[1],
        inTheWay: [
          { code: 'written-as-before', on: '2026-11-22' },
          { code: 'authors-as-before', names: ['Weigh Up starter aids'] },
        ],
      }),
  },
  { name: 'Being compared', render: () => panel({ earlier, besides: used, inTheWay: undefined }) },
  { name: 'In use', render: () => panel({ earlier, besides: used, state: 'stored' }) },
  { name: 'Not stored', render: () => panel({ state: 'failed' }) },
]
