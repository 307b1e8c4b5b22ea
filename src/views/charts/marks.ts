import type { Segment } from '../../domain/risk/pictures-of.ts'

/** How the people of a segment are drawn. Each differs from every other by shape as well as by colour. */
export type Mark =
  | 'dot'
  | 'dot-ringed'
  | 'ring'
  | 'ring-dashed'
  | 'diamond'
  | 'diamond-dashed'
  | 'speck'
  | 'speck-ringed'
  | 'hollow'

/** The order in which the parts of a whole take their marks. */
const partMarks: Mark[] = ['ring', 'speck', 'dot', 'diamond', 'hollow', 'dot-ringed']

/** The mark of a segment; `place` is the segment's place among the picture's parts. */
export function markOf({ part, certainty }: Pick<Segment, 'part' | 'certainty'>, place: number): Mark {
  const isMaybe = certainty === 'maybe'
  switch (part) {
    case 'have':
    case 'have-anyway':
      return isMaybe ? 'dot-ringed' : 'dot'
    case 'helped':
      return isMaybe ? 'ring-dashed' : 'ring'
    case 'because-of-it':
      return isMaybe ? 'diamond-dashed' : 'diamond'
    case 'not':
    case 'well-anyway':
    case 'not-anyway':
      return isMaybe ? 'speck-ringed' : 'speck'
    case 'others':
      return isMaybe ? 'speck-ringed' : 'hollow'
    default:
      return partMarks[place % partMarks.length] ?? 'dot'
  }
}

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`
const diamond = (x: number, y: number, r: number): string =>
  `M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`

/** One layer of a mark: the class that colours it, and its outline round the middle of a cell of 10. */
interface Layer {
  look: string
  outline: (x: number, y: number) => string
}

const layer = (look: string, draw: typeof circle, r: number): Layer => ({
  look,
  outline: (x, y) => draw(x, y, r),
})

/** What a mark is drawn of, one path for each layer however many people there are. */
export const layersOf: Record<Mark, Layer[]> = {
  dot: [layer('filled', circle, 3.8)],
  'dot-ringed': [layer('outlined', circle, 3.5), layer('filled', circle, 1.9)],
  ring: [layer('helped', circle, 3.4)],
  'ring-dashed': [layer('dashed', circle, 3.4)],
  diamond: [layer('caused', diamond, 4.5)],
  'diamond-dashed': [layer('causedDashed', diamond, 4.1)],
  speck: [layer('speck', circle, 1.7)],
  'speck-ringed': [layer('speckRing', circle, 3.4), layer('speck', circle, 1.5)],
  hollow: [layer('hollow', circle, 2)],
}
