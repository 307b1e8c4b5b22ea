import type { AidListing } from '../../src/domain/aid/aid.schema.ts'
import { aidIndexOf } from '../../src/domain/aid/make-index.ts'

const listed = (id: string, title: string, area: string) => ({
  id,
  title,
  short: `What can be done, what it brings and what it asks: ${title}`,
  synonyms: '',
  area,
  version: '1.0.0',
  reviewBy: '2027-11-22',
  pin: id,
})

const many = [
  'Cluster headache',
  'Frozen shoulder',
  'Gallstones',
  'Glue ear',
  'Heavy periods',
  'Tennis elbow',
  'Snoring, and whether a mask at night is worth it to you and to those who sleep beside you',
]

/** A small library of invented aids, one of which did not pass its checks. */
export const listedIndex = aidIndexOf(
  [
    listed('statins', 'Statin to prevent a first heart attack or stroke', 'heart-and-circulation'),
    listed('sore-throat', 'Sore throat: antibiotic or not', 'ear-nose-throat'),
    ...many.map((title, place) => listed(`aid-${place}`, title, 'bones-and-joints')),
  ],
  [
    {
      id: 'broken',
      title: 'Menopause',
      reasons: ['aid.yaml:41:7 error figures-sum: the parts of “better” add up to 104 of 100'],
    },
  ],
)

/** One is signed off, one is past its review date, the others are on trial. */
export const standingOf = ({ id }: Pick<AidListing, 'id'>) => ({
  review: id === 'aid-0' ? ('long-past' as const) : ('current' as const),
  ...(id === 'statins' && { signedOffBy: 'Dr Amina Yusuf' }),
})

export const listedAreas = [
  { area: 'heart-and-circulation', count: 1 },
  { area: 'ear-nose-throat', count: 1 },
  { area: 'bones-and-joints', count: many.length },
] as const
