import type { Example } from '../../../../tests/support/example.ts'
import { OpenUnit, type SaidUnit, TakenList } from './merge-units.tsx'

const unit = (key: string): SaidUnit['unit'] => ({ key, cards: [], places: [] })
const figure: SaidUnit = {
  unit: unit('figure'),
  name: 'What may happen – Event',
  lines: [
    {
      part: 'figures',
      name: 'Choice a',
      mine: '12 of 100 in 1 year',
      theirs: '13 of 100 in 1 year',
      base: '12 of 100 in 1 year',
    },
    { part: 'words', name: 'Who was studied', mine: 'Adults', theirs: 'Adults over 60', base: 'People' },
  ],
}
const added: SaidUnit = {
  unit: unit('added'),
  name: 'Sources – A review of events',
  lines: [{ part: 'facts', name: 'Title', mine: '', theirs: 'A review of events' }],
}
const gone: SaidUnit = {
  unit: unit('gone'),
  name: 'Questions people ask – How long?',
  lines: [{ part: 'words', name: 'Name', mine: 'How long?', theirs: '' }],
}

const open = (chosen: 'mine' | 'theirs' | undefined, isAsked = false) => (
  <ul>
    <OpenUnit said={figure} chosen={chosen} isAsked={isAsked} onChoose={() => undefined} />
  </ul>
)

export const examples: Example[] = [
  { name: 'Goes in: changed, new and taken out', render: () => <TakenList units={[figure, added, gone]} /> },
  {
    name: 'Goes in: more than fit',
    render: () => (
      <TakenList
        units={Array.from({ length: 35 }, (_, nth) => ({
          ...added,
          unit: unit(`${nth}`),
          name: `Source ${nth}`,
        }))}
      />
    ),
  },
  { name: 'To decide', render: () => open(undefined) },
  { name: 'To decide, and asked for', render: () => open(undefined, true) },
  { name: 'Decided for theirs', render: () => open('theirs') },
]
