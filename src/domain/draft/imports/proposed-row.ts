import type { Certainty } from '../../aid/result.schema.ts'
import type { Cells } from '../pasted-result.ts'

export type Rating = Certainty['rating']

/** Where figures are from, in the words of the file. Empty where the file does not say. */
export interface ProposedSource {
  title: string
  authors: string
  year: string
  address: string
  licence: string
  attribution: string
}

/** Why a row of a file is not read as a figure, whatever it is matched to. */
export type RowFault =
  /** There is no number in it. */
  | 'no-number'
  /** What kind of number it is is not said, or is said twice and differently. */
  | 'kind-unknown'
  | 'kind-disagrees'
  /** A kind of number that an aid does not hold. */
  | 'kind-not-held'
  /** A proportion above 1, or one that is said to be in percent. */
  | 'which-scale'
  /** More or fewer cells than there are headings. */
  | 'cells'
  /** An interval that is given in a text that is not understood. */
  | 'interval'
  | 'two-ratios'

/** One figure of a file, as printed, that somebody may put into the draft. */
export interface ProposedRow {
  outcome: string
  population: string
  time: string
  /** Whose figure it is, and what it is compared with; `''` where the file does not say. */
  arm: string
  against: string
  /** The numbers as printed, by what they mean. */
  cells: Cells
  /** What a count is out of, as printed; `1` for a proportion, `100` for a percentage. */
  per: string
  /** `share`: the count is a proportion or a percentage, whose point may be moved; nothing else about it is worked out. */
  isShare: boolean
  /** A difference between two risks, on `per`. */
  difference: string
  people: string
  /** As the file words it, and as GRADE's word for it; `undefined` where it is none of these. */
  certainty: string
  rating: Rating | undefined
  place: string
  source: ProposedSource
  faults: readonly RowFault[]
  /** What else the file says of the row; shown, and written nowhere. */
  besides: readonly { name: string; text: string }[]
}

/** Why nothing of a file is read. */
export type NoImport =
  | 'empty'
  | 'too-long'
  | 'xml'
  | 'fhir-r4'
  | 'not-json'
  | 'no-evidence'
  | 'semicolons'
  | 'tabs'
  | 'quotes'
  | 'no-outcome-column'
  | 'heading-twice'
  | 'no-rows'
  | 'too-many-rows'

export interface ProposedRows {
  rows: readonly ProposedRow[]
  /** Kinds of entries beside `Evidence` that were in the file and are not read, with how many. */
  passedOver: readonly { kind: string; count: number }[]
}

export const mostImported = 500

export const noSource: ProposedSource = {
  title: '',
  authors: '',
  year: '',
  address: '',
  licence: '',
  attribution: '',
}

export const emptyRow: ProposedRow = {
  outcome: '',
  population: '',
  time: '',
  arm: '',
  against: '',
  cells: {},
  per: '',
  isShare: false,
  difference: '',
  people: '',
  certainty: '',
  rating: undefined,
  place: '',
  source: noSource,
  faults: [],
  besides: [],
}

export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()

const plain = (text: string): string => tidy(text.toLowerCase().replace(/[^a-z]+/g, ' '))

const ratings: readonly (readonly [Rating, RegExp])[] = [
  ['high', /^high( (certainty|quality|confidence))?( of (the )?evidence)?$/],
  ['moderate', /^moderate( (certainty|quality|confidence))?( of (the )?evidence)?$/],
  ['low', /^low( (certainty|quality|confidence))?( of (the )?evidence)?$/],
  ['very-low', /^very low( (certainty|quality|confidence))?( of (the )?evidence)?$/],
]

/** GRADE's word in what a file says; nothing else is taken for one. */
export const ratingIn = (text: string): Rating | undefined =>
  ratings.find(([, pattern]) => pattern.test(plain(text)))?.[0]

const order: readonly Rating[] = ['not-rated', 'very-low', 'low', 'moderate', 'high']

/** The lower of two ratings; what nobody rated is below all. */
export const lowerRating = (one: Rating, other: Rating): Rating =>
  order.indexOf(one) <= order.indexOf(other) ? one : other

/** The same number with its point moved, digit by digit, so that nothing is rounded; `undefined` where it is no plain number. */
export function pointMoved(text: string, places: number): string | undefined {
  const found = /^(-?)(\d*)(?:\.(\d+))?$/.exec(text.trim())
  if (!found || places < 0) return undefined
  const [, sign = '', whole = '', rest = ''] = found
  if (whole === '' && rest === '') return undefined
  const digits = rest.padEnd(places, '0')
  const before = `${whole}${digits.slice(0, places)}`.replace(/^0+(?=\d)/, '')
  const after = digits.slice(places).replace(/0+$/, '')
  return `${sign}${before || '0'}${after === '' ? '' : `.${after}`}`
}

/** Rows that say the same numbers of one outcome for other arms: a comparison may have been copied, or turned round. */
export function sameNumbers(rows: readonly ProposedRow[]): readonly boolean[] {
  const keyOf = ({ outcome, cells, per, difference }: ProposedRow) =>
    JSON.stringify([
      plain(outcome),
      Object.entries(cells).toSorted(([one], [other]) => (one < other ? -1 : 1)),
      per,
      difference,
    ])
  const armsOf = ({ arm, against }: ProposedRow) => `${arm}\n${against}`
  const byKey = new Map<string, Set<string>>()
  for (const row of rows) {
    if (row.faults.length > 0) continue
    const key = keyOf(row)
    byKey.set(key, (byKey.get(key) ?? new Set()).add(armsOf(row)))
  }
  return rows.map((row) => row.faults.length === 0 && (byKey.get(keyOf(row))?.size ?? 0) > 1)
}
