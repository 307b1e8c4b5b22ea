import { InDraft } from '../../../tests/support/draft-in-memory.tsx'
import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { UsePanel, type UsePanelProps } from './use-panel.tsx'

const panel = (given: Partial<UsePanelProps> = {}) => (
  <InDraft>
    <UsePanel
      earlier={[]}
      besides={undefined}
      onBesides={nowhere}
      changes={<p>What changed stands here.</p>}
      inTheWay={[]}
      proposed={undefined}
      onVersion={nowhere}
      onOwn={nowhere}
      state="idle"
      onUse={nowhere}
      {...given}
    />
  </InDraft>
)

const earlier = [
  { key: '0.2.0', version: '0.2.0', wasUsed: true },
  { key: 'begun', version: '0.1.1', wasUsed: false },
]

export const examples: Example[] = [
  { name: 'The first version', render: () => panel() },
  {
    name: 'A figure changed',
    render: () => panel({ earlier, besides: '0.2.0', proposed: { version: '0.3.0', kind: 'figures' } }),
  },
  {
    name: 'Much in the way',
    render: () =>
      panel({
        earlier,
        besides: 'begun',
        inTheWay: [
          { code: 'errors', count: 3 },
          { code: 'standards', count: 5 },
          { code: 'not-own', id: 'shingles', proposed: 'own-shingles' },
          { code: 'version-not-later', version: '0.2.0', than: '0.2.0', proposed: '0.3.0' },
        ],
      }),
  },
  { name: 'In use', render: () => panel({ earlier, besides: '0.2.0', state: 'stored' }) },
  { name: 'Not stored', render: () => panel({ state: 'failed' }) },
]
