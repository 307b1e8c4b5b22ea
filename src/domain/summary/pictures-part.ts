import type { OutcomeFacts } from '../aid/aid-facts.schema.ts'
import type { ResultFacts } from '../aid/result.schema.ts'
import type { ChosenGroups } from '../risk/cell.ts'
import { type Picture, type PicturePart, picturesOf } from '../risk/pictures-of.ts'
import type { SummaryPicture } from './summary.schema.ts'
import type { Voice } from './voice.ts'

type Mark = SummaryPicture['marks'][number]['mark']

/** More people than this are not drawn: an icon would be too small to be a person. */
const mostPeople = 1000

const markOf = (part: PicturePart): Mark | undefined => {
  switch (part) {
    case 'have':
    case 'have-anyway':
      return 'event'
    case 'helped':
      return 'helped'
    case 'because-of-it':
      return 'caused'
    case 'not':
    case 'well-anyway':
    case 'not-anyway':
      return 'none'
    default:
      return undefined
  }
}

function pictureOf(outcome: string, result: string, picture: Picture, voice: Voice): SummaryPicture[] {
  if (picture.of > mostPeople) return []
  const marks = voice.key(outcome, result, picture).flatMap(({ part, count, says }) => {
    const mark = markOf(part)
    return mark && count > 0 ? [{ mark, count, says }] : []
  })
  const people = marks.reduce((sum, { count }) => sum + count, 0)
  if (people !== picture.of) return []
  return [{ option: picture.option, of: picture.of, label: voice.picture(outcome, result, picture), marks }]
}

/**
 * The pictures of a result that can stand on paper: every person drawn, and their number the same as in the words. Where
 * only a difference is known, whole sentences say it better.
 */
export function picturesPart(
  outcome: OutcomeFacts,
  result: ResultFacts,
  groups: ChosenGroups,
  voice: Voice,
): SummaryPicture[] {
  return picturesOf(outcome, result, groups).flatMap((picture) =>
    pictureOf(outcome.id, result.id, picture, voice),
  )
}
