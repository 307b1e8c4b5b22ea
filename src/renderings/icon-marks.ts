import type { Segment } from '../domain/risk/pictures-of.ts'

/** How the people of a segment are drawn. Each differs from every other by shape as well as by colour. */
export type Mark =
  | 'dot'
  | 'dot-ringed'
  | 'ring'
  | 'ring-thin'
  | 'diamond'
  | 'diamond-open'
  | 'speck'
  | 'speck-open'
  | 'dash'

/** The order in which the parts of a whole take their marks. */
const partMarks: Mark[] = ['ring', 'speck', 'dot', 'diamond', 'speck-open', 'dot-ringed']

/** The mark of a segment; `place` is the segment's place among the picture's parts. */
export function markOf({ part, certainty }: Pick<Segment, 'part' | 'certainty'>, place: number): Mark {
  const isMaybe = certainty === 'maybe'
  switch (part) {
    case 'have':
    case 'have-anyway':
      return isMaybe ? 'dot-ringed' : 'dot'
    case 'helped':
      return isMaybe ? 'ring-thin' : 'ring'
    case 'because-of-it':
      return isMaybe ? 'diamond-open' : 'diamond'
    case 'not':
    case 'well-anyway':
    case 'not-anyway':
      return isMaybe ? 'speck-open' : 'speck'
    case 'others':
      return isMaybe ? 'speck-open' : 'dash'
    default:
      return partMarks[place % partMarks.length] ?? 'dot'
  }
}

/** People who stand side by side in one row: `column` and `row` are counted from 0. */
export interface Run {
  row: number
  column: number
  length: number
}

/** A run is one dashed line, whose dashes `icon-array.css` makes into a dot for each whole step. */
const line = ({ column, row, length }: Run): string =>
  `M${column * 10 + 5} ${row * 10 + 5}h${length * 10 - 5}`

const dash = ({ column, row, length }: Run): string =>
  `M${column * 10 + 3.5} ${row * 10 + 5}h${length * 10 - 3.5}`

/** Diamonds have no such short cut: one outline each. */
const diamonds = ({ column, row, length }: Run): string =>
  `M${column * 10 + 5} ${row * 10 + 0.5}${Array.from({ length }, () => 'l4.5 4.5-4.5 4.5-4.5-4.5z').join('m10 0')}`

/** What a mark is drawn of, from the back to the front: one path for each look however many people there are. */
export const looksOf: Record<Mark, { draw: (run: Run) => string; looks: string[] }> = {
  dot: { draw: line, looks: ['dot'] },
  'dot-ringed': { draw: line, looks: ['ring', 'gap', 'core'] },
  ring: { draw: line, looks: ['ring', 'helped'] },
  'ring-thin': { draw: line, looks: ['ring', 'gap'] },
  diamond: { draw: diamonds, looks: ['diamond'] },
  'diamond-open': { draw: diamonds, looks: ['diamond-open'] },
  speck: { draw: line, looks: ['speck'] },
  'speck-open': { draw: line, looks: ['speck-ring', 'speck-gap'] },
  dash: { draw: dash, looks: ['dash'] },
}
