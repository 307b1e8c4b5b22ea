import { InDraft } from '../../../tests/support/draft-in-memory.tsx'
import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { UndoAndRedo } from './undo-and-redo.tsx'

const step = { place: 'words en title' }

export const examples: Example[] = [
  {
    name: 'A step back and none forward',
    render: () => (
      <InDraft>
        <UndoAndRedo undoes={step} redoes={undefined} onUndo={nowhere} onRedo={nowhere} />
      </InDraft>
    ),
  },
]
