import type { ReadingAges } from './reading-age.ts'

export const hintKinds = [
  'long-sentence',
  'hard-word',
  'risk-word',
  'one-in',
  'relative',
  'percentage',
  'abbreviation',
] as const
export type HintKind = (typeof hintKinds)[number]

/** Something in a text that could be plainer. */
export interface Hint {
  kind: HintKind
  /** Where the piece begins in the Markdown of its slot, in UTF-16 units. */
  at: number
  /** The piece as it stands there. */
  quote: string
  /** What could stand there instead. */
  offers: readonly string[]
}

/** A hint with the slot of the words it is about. */
export type PlacedHint = Hint & { slot: string }

/** What there is to say of one card's words. */
export interface CardHints {
  /** `choice`, a section, or a section and an entry: `options.splint`. */
  card: string
  /** Absent where there are too few words to tell. */
  ages?: ReadingAges
  hints: readonly PlacedHint[]
}
