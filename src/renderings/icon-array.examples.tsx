import type { Example } from '../../tests/support/example.ts'
import type { PicturePart, Segment } from '../domain/risk/pictures-of.ts'
import './icon-array.css'
import { columnsFor, IconArray } from './icon-array.tsx'

type Cut = readonly [PicturePart, Segment['certainty'], number]

/** Everybody in the picture, in order; its name says the counts. */
function array(cuts: readonly Cut[], widest?: number) {
  const segments = cuts.map(([part, certainty, count]): Segment => ({ part, certainty, count }))
  const people = segments.reduce((sum, { count }) => sum + count, 0)
  const said = cuts.map(([part, certainty, count]) => `${count} ${part} (${certainty})`)
  return (
    <IconArray
      segments={segments}
      columns={columnsFor(people, widest)}
      label={`Of ${people} people: ${said.join(', ')}.`}
    />
  )
}

const helped: Cut[] = [
  ['have-anyway', 'certain', 70],
  ['have-anyway', 'maybe', 5],
  ['helped', 'maybe', 6],
  ['helped', 'certain', 19],
  ['well-anyway', 'certain', 900],
]

export const examples: Example[] = [
  {
    name: 'A hundred, of one choice',
    width: 240,
    render: () =>
      array([
        ['have', 'certain', 12],
        ['not', 'certain', 88],
      ]),
  },
  {
    name: 'A hundred, with a range',
    width: 240,
    render: () =>
      array([
        ['have', 'certain', 8],
        ['have', 'maybe', 4],
        ['not', 'maybe', 5],
        ['not', 'certain', 83],
      ]),
  },
  {
    name: 'A hundred, and harm because of it',
    width: 240,
    render: () =>
      array([
        ['have-anyway', 'certain', 10],
        ['because-of-it', 'certain', 6],
        ['because-of-it', 'maybe', 3],
        ['not-anyway', 'certain', 81],
      ]),
  },
  { name: 'A thousand, helped', width: 560, render: () => array(helped) },
  { name: 'A thousand, on a phone', width: 340, render: () => array(helped, 25) },
  {
    name: 'Parts of a whole',
    width: 240,
    render: () =>
      array([
        ['part:better', 'certain', 48],
        ['part:same', 'certain', 29],
        ['part:worse', 'certain', 23],
      ]),
  },
  {
    name: 'Only the difference is known',
    width: 240,
    render: () =>
      array([
        ['helped', 'certain', 4],
        ['others', 'certain', 96],
      ]),
  },
]
