/** What is said of the figures of a result: a row of its table, a sentence, what heads a group, what nobody measured, and so on. */
type FigureSaid = 'row' | 'sentence' | 'group' | 'unknown' | 'effects' | 'judged'

/** What figures are of. */
interface FigureOf {
  /** The ids of the options that were counted together, or of an arm that is no option; none where it is said of all. */
  names?: readonly string[]
  /** The id of a group of people; `''`: everybody. */
  group?: string
}

/**
 * The place of what is said of just these figures: `outcomes.event.main.row/splint/older`. No id of an aid has a slash, so
 * that it is the place of nothing else.
 * @param result the result that they belong to, as `outcomes.event.main`
 */
export const figurePlace = (result: string, said: FigureSaid, { names = [], group = '' }: FigureOf): string =>
  `${result}.${said}/${names.join('+')}/${group}`

/** What a place of figures is of; `undefined` for any other place. */
export function figureAt(place: string): ({ result: string } & Required<FigureOf>) | undefined {
  const found = /^(?<result>.+)\.[a-z]+\/(?<names>[^/]*)\/(?<group>[^/]*)$/.exec(place)?.groups
  if (!found) return undefined
  const { result = '', names = '', group = '' } = found
  return { result, names: names === '' ? [] : names.split('+'), group }
}
