import { InDraft } from '../../../tests/support/draft-in-memory.tsx'
import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { DraftPage, type DraftPageProps } from './draft-page.tsx'

const page = (given: Partial<DraftPageProps> = {}) => (
  <InDraft>
    <DraftPage
      panel="write"
      saving="resting"
      isUnread={false}
      isDiskFull={false}
      undoes={{ place: 'facts version' }}
      redoes={undefined}
      onUndo={nowhere}
      onRedo={nowhere}
      onSave={nowhere}
      onTakeTheirs={nowhere}
      onKeepMine={nowhere}
      {...given}
    >
      <p>The panel stands here.</p>
    </DraftPage>
  </InDraft>
)

export const examples: Example[] = [
  { name: 'Saved', isPage: true, render: () => page() },
  { name: 'Being saved', isPage: true, render: () => page({ saving: 'saving', undoes: undefined }) },
  { name: 'Not saved', isPage: true, render: () => page({ saving: 'failed' }) },
  { name: 'The disk is full', isPage: true, render: () => page({ saving: 'failed', isDiskFull: true }) },
  { name: 'Changed by another window', isPage: true, render: () => page({ saving: 'elsewhere' }) },
  { name: 'Not read', isPage: true, render: () => page({ isUnread: true }) },
]
