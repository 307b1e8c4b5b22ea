import type { Example } from '../../../tests/support/example.ts'
import { nowhere } from '../../../tests/support/held.tsx'
import { listedIndex, standingOf } from '../../../tests/support/listed-aids.ts'
import { aidIndexOf } from '../../domain/aid/make-index.ts'
import type { ListedDraft } from '../../domain/draft/draft.ts'
import { AidsPage, type AidsPageProps } from './aids-page.tsx'

const page = (given: Partial<AidsPageProps>) => (
  <AidsPage
    index={listedIndex}
    today="2026-11-26"
    standingOf={standingOf}
    drafts={[]}
    isMaking={false}
    onTemplate={nowhere}
    onFile={nowhere}
    onFolder={nowhere}
    onDropped={nowhere}
    canWriteFolder
    onCopy={nowhere}
    onLoadAgain={nowhere}
    onHandOver={nowhere}
    onRemove={nowhere}
    onRetire={nowhere}
    onShowTalks={nowhere}
    onTalk={nowhere}
    onPutBack={nowhere}
    {...given}
  />
)
const drafts: ListedDraft[] = [
  {
    key: 'k1',
    title: 'Shingles vaccine: now or later',
    aid: 'shingles',
    isInReview: true,
    version: '1.2.0',
    from: { kind: 'copy', version: '1.1.0' },
    savedAt: '2026-11-25T15:40:00.000Z',
  },
  { key: 'k2', title: '', aid: '', isInReview: false, version: '', savedAt: '2026-11-20T09:05:00.000Z' },
]

export const examples: Example[] = [
  {
    name: 'Two drafts, and aids that fall due',
    isPage: true,
    render: () => page({ drafts, today: '2027-10-01' }),
  },
  {
    name: 'A draft that was removed can be put back',
    isPage: true,
    render: () => page({ drafts: drafts.slice(1), done: 'Removed', removed: drafts.slice(0, 1) }),
  },
  {
    name: 'One written here and in use, one taken out of use',
    isPage: true,
    render: () =>
      page({
        ownAids: [
          { id: 'own-shingles', title: 'Shingles vaccine', version: '0.2.0', isRetired: false },
          { id: 'own-snoring', title: 'Snoring', version: '0.1.0', isRetired: true },
        ],
      }),
  },
  {
    name: 'Talks without an aid that could begin one',
    isPage: true,
    render: () =>
      page({
        talks: [
          { id: 't1', title: 'Cramp at night', on: '2026-11-25' },
          { id: 't2', title: '', on: '2026-11-20' },
        ],
      }),
  },
  { name: 'Past their day', isPage: true, render: () => page({ today: '2028-10-01', done: 'Removed' }) },
  {
    name: 'Nothing yet',
    isPage: true,
    render: () => page({ index: aidIndexOf([], []) }),
  },
  {
    name: 'Not here yet',
    isPage: true,
    render: () => page({ index: undefined, drafts: undefined, isMaking: true }),
  },
  {
    name: 'A file that was refused, and no list',
    isPage: true,
    render: () =>
      page({
        index: 'not-loaded',
        trouble: '“notes.json” is no decision aid file: what is wrong is at “format”. It was left as it is.',
      }),
  },
]
