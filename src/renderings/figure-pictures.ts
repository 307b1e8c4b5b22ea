import type { OutcomeFacts } from '../domain/aid/aid-facts.schema.ts'
import type { ResultFacts } from '../domain/aid/result.schema.ts'
import { cellOf } from '../domain/risk/cell-of.ts'
import { changeOf } from '../domain/risk/change-of.ts'
import type { Picture, PicturePart } from '../domain/risk/pictures-of.ts'
import { changeRangeText, rangeText, sizeOf, spanText } from './figure-cells.ts'
import { changeRangeSentence } from './figure-comparisons.ts'
import { clause, type FigureContext, nameOf, partClause, peopleOf } from './figure-context.ts'
import { countSentences, judgementText, sentencesFor } from './figure-said.ts'
import { timeText } from './figure-times.ts'

/** One line of the key to a picture: how many, and what they have in common. */
export interface KeyLine {
  part: PicturePart
  count: number
  /** The number as it is said: usually `count`, or "3 or 4" where the difference lies half-way. */
  number: string
  text: string
  range?: string
}

const countOf = (picture: Picture, part: PicturePart): number =>
  picture.segments.reduce((sum, segment) => (segment.part === part ? sum + segment.count : sum), 0)

/** Which way the changed people of a picture went. */
function changedOf(outcome: OutcomeFacts, picture: Picture) {
  const helped = countOf(picture, 'helped')
  const caused = countOf(picture, 'because-of-it')
  if (helped > 0)
    return {
      part: 'helped',
      count: helped,
      key: outcome.better === 'fewer' ? 'helpedFewer' : 'helpedMore',
    } as const
  if (caused > 0) {
    return {
      part: 'because-of-it',
      count: caused,
      key: outcome.better === 'fewer' ? 'causedMore' : 'causedFewer',
    } as const
  }
  return undefined
}

function pictureOfTwo(
  context: FigureContext,
  outcome: OutcomeFacts,
  result: ResultFacts,
  picture: Picture,
): string {
  const { t, number, either } = context
  const changed = changedOf(outcome, picture)
  const never = countOf(picture, 'well-anyway') + countOf(picture, 'not-anyway')
  const values = {
    option: nameOf(context, outcome, result, picture.option),
    against: nameOf(context, outcome, result, picture.against ?? ''),
    people: peopleOf(context, picture.of, picture.unit),
    have: clause(context, outcome, 'have', countOf(picture, 'have-anyway')),
    never: clause(context, outcome, 'not', never),
    time: timeText(context, outcome, result),
    either,
  }
  if (!changed) return t('picture.same', values)
  const counted = { ...values, count: changed.count, n: number(changed.count) }
  return changed.key === 'causedMore'
    ? t('picture.causedMore', counted)
    : t(`picture.${changed.key}`, counted)
}

/** A picture as whole sentences: what a person hears who cannot see it. */
export function pictureSentence(
  context: FigureContext,
  outcome: OutcomeFacts,
  result: ResultFacts,
  picture: Picture,
): string {
  const { option } = picture
  const place = { outcome, result, option }
  const cell = cellOf(result, option, context.groups)
  const isOfTwo = picture.against !== undefined && cell.kind === 'count'
  if (!isOfTwo) {
    const says = cell.kind === 'count' ? countSentences(context, place, cell) : sentencesFor(context, place)
    if (cell.kind === 'count' && result.judgement) says.push(judgementText(context, place))
    return says.filter((text) => text !== '').join(' ')
  }
  const compared = changeOf(result, option, context.groups)
  const range = compared ? changeRangeSentence(context, compared.change) : ''
  return [pictureOfTwo(context, outcome, result, picture), range].filter((text) => text !== '').join(' ')
}

/** The aid's clause without the number that the key sets in large figures before it. */
function withoutNumber(
  context: FigureContext,
  text: string,
  count: number,
): { number: string; text: string } {
  const number = context.number(count)
  return text.startsWith(`${number} `) ? { number, text: text.slice(number.length + 1) } : { number, text }
}

/** The key to a picture, in the order of its parts; what it says adds up to the whole. */
export function keyLines(
  context: FigureContext,
  outcome: OutcomeFacts,
  result: ResultFacts,
  picture: Picture,
): KeyLine[] {
  const { t, number, either } = context
  const option = nameOf(context, outcome, result, picture.option)
  const cell = cellOf(result, picture.option, context.groups)
  const compared = changeOf(result, picture.option, context.groups)
  const ownRange = cell.kind === 'count' ? rangeText(context, cell) : undefined
  const ranged = (range: string | undefined) =>
    range === undefined ? {} : { range: t('key.range', { range }) }
  const changeRange = () => ranged(compared && changeRangeText(context, compared.change))
  const withClause = (which: 'have' | 'not', count: number) =>
    withoutNumber(context, clause(context, outcome, which, count), count)
  const lineOf = (part: PicturePart): KeyLine => {
    const count = countOf(picture, part)
    const changed = changedOf(outcome, picture)
    if (cell.kind === 'range' && (part === 'have' || part === 'not')) {
      const { low, high, of } = cell
      const span = spanText(context, part === 'have' ? cell : { low: of - high, high: of - low })
      const said = clause(context, outcome, part, part === 'have' ? high : of - low, span)
      return {
        part,
        count,
        number: span,
        text: said.startsWith(`${span} `) ? said.slice(span.length + 1) : said,
      }
    }
    if (part === 'have') return { part, count, ...withClause('have', count), ...ranged(ownRange) }
    if (part === 'not') return { part, count, ...withClause('not', count) }
    if (part.startsWith('part:')) {
      const clauseOf = partClause(context, outcome, result, part.slice(5), count)
      return { part, count, ...withoutNumber(context, clauseOf, count) }
    }
    if (part === 'helped' || part === 'because-of-it') {
      const text = t(`key.${changed?.key ?? 'helpedFewer'}`, { count, option })
      const said = cell.kind === 'difference' ? sizeOf(context, cell.change) : number(count)
      return { part, count, number: said, text, ...changeRange() }
    }
    if (part === 'others') {
      return {
        part,
        count,
        number: '',
        text: cell.kind === 'parts' ? t('key.partsRest') : t('key.others', { either }),
      }
    }
    const { number: said, text } = withClause(part === 'have-anyway' ? 'have' : 'not', count)
    return {
      part,
      count,
      number: said,
      text: t(part === 'have-anyway' ? 'key.haveAnyway' : 'key.never', { have: text, either }),
    }
  }
  return [...new Set(picture.segments.map(({ part }) => part))].map(lineOf)
}
