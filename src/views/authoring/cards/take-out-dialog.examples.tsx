import { InDraft } from '../../../../tests/support/draft-in-memory.tsx'
import type { Example } from '../../../../tests/support/example.ts'
import { nowhere } from '../../../../tests/support/held.tsx'
import type { TakingOut } from '../../../domain/draft/taking-out.ts'
import { TakeOutDialog } from './take-out-dialog.tsx'

const dialog = (taking: TakingOut) => (
  <InDraft>
    <TakeOutDialog name="Name of the treatment" taking={taking} onTakeOut={nowhere} onKeep={nowhere} />
  </InDraft>
)

export const examples: Example[] = [
  {
    name: 'More goes with it',
    isPage: true,
    render: () =>
      dialog({
        edits: [],
        also: [{ kind: 'next', place: 1 }],
        changed: [
          { in: 'facts', path: ['priorities', 0] },
          { in: 'facts', path: ['outcomes', 0, 'results', 0] },
        ],
      }),
  },
  {
    name: 'Figures go with it',
    isPage: true,
    render: () =>
      dialog({
        edits: [],
        also: [],
        changed: [],
        figures: [{ place: { in: 'facts', path: ['outcomes', 0, 'results', 0] }, count: 20, of: 100 }],
      }),
  },
  {
    name: 'Words of another card go with it',
    isPage: true,
    render: () =>
      dialog({
        edits: [{ in: 'words', do: 'write', language: 'en', slot: 'options.as-now.about', text: undefined }],
        also: [],
        changed: [],
      }),
  },
  {
    name: 'It is needed',
    isPage: true,
    render: () => dialog({ neededAt: [{ in: 'words', language: 'en', slot: 'options.as-now.about' }] }),
  },
  { name: 'It is one of the least', isPage: true, render: () => dialog({ least: 2, kind: 'options' }) },
]
