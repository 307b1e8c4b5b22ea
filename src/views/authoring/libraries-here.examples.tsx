import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { LibrariesHere, type LibrariesHereProps } from './libraries-here.tsx'

const valley = {
  key: '0123456789ab',
  address: 'https://aids.example.org/valley/',
  name: 'Aids of the valley',
  publisher: 'Valley practices',
  date: '2026-11-26',
  count: 10_000,
  lookedAt: '2026-11-26T10:05:00.000Z',
}
const far = {
  ...valley,
  key: 'fedcba987654',
  address: 'https://no-longer.example.org/a-folder-with-a-long-name/of-the-integrated-care-board/',
  name: 'Aids of an integrated care board whose name does not fit into one line',
  publisher: 'An integrated care board with a long name',
  count: 1,
}

const here = (given: Partial<LibrariesHereProps>) => (
  <LibrariesHere
    origins={['https://aids.example.org']}
    libraries={[valley, far]}
    onAdd={async () => true}
    onLook={nowhere}
    onRemove={nowhere}
    onStop={nowhere}
    {...given}
  />
)
const refused = [
  { id: 'a', title: 'Invented choice', version: '1.0.0', why: 'changed-in-place' },
  { id: 'b', title: '<b>Another</b>', version: '0.9.0', why: 'older' },
] as const

export const examples: Example[] = [
  { name: 'Not set up', render: () => here({ origins: [], libraries: [] }) },
  { name: 'None yet', render: () => here({ libraries: [] }) },
  { name: 'Two, one of which may not be asked any more', width: 400, render: () => here({}) },
  { name: 'Asking', render: () => here({ libraries: [], progress: 2_345_678 }) },
  {
    name: 'Added',
    render: () =>
      here({
        done: {
          what: 'added',
          library: valley,
          changes: { added: 10_000, renewed: 0, gone: 0, refused: [] },
        },
      }),
  },
  {
    name: 'Two aids that were not taken over',
    width: 400,
    render: () =>
      here({
        done: { what: 'looked', library: valley, changes: { added: 3, renewed: 2, gone: 1, refused } },
      }),
  },
  {
    name: 'It answered something else',
    render: () =>
      here({
        libraries: [],
        trouble:
          'library.json cannot be read: it is no library file, or only a part of one. Nothing was changed here. Tell the publisher.',
      }),
  },
]
