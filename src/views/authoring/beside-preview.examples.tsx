import { formInPieces, InDraft } from '../../../tests/support/draft-in-memory.tsx'
import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { BesidePreview } from './beside-preview.tsx'

export const examples: Example[] = [
  {
    name: 'A stage',
    width: 430,
    render: () => (
      <BesidePreview stage="choices" onStage={nowhere}>
        <p>The stage stands here.</p>
      </BesidePreview>
    ),
  },
  {
    name: 'Nothing to show yet',
    width: 430,
    render: () => (
      <InDraft texts={formInPieces}>
        <BesidePreview stage="choices" onStage={nowhere}>
          {null}
        </BesidePreview>
      </InDraft>
    ),
  },
]
