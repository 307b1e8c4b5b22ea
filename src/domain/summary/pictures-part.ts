import type { OutcomeFacts } from '../aid/aid-facts.schema.ts'
import type { ResultFacts } from '../aid/result.schema.ts'
import type { ChosenGroups } from '../risk/cell.ts'
import { picturesOf } from '../risk/pictures-of.ts'
import type { SummaryPicture } from './summary.schema.ts'
import type { Voice } from './voice.ts'

/** More people than this are not drawn: an icon would be too small to be a person. */
const mostPeople = 1000

/** The pictures of a result that can stand on paper: every person drawn, with the range. */
export function picturesPart(
  { outcome, result }: { outcome: OutcomeFacts; result: ResultFacts },
  groups: ChosenGroups,
  voice: Voice,
): SummaryPicture[] {
  const pictures = picturesOf(outcome, result, groups).filter(({ of }) => of <= mostPeople)
  return pictures.map((picture) => ({
    option: picture.option,
    name: voice.names(outcome.id, result.id, picture),
    of: picture.of,
    caption: voice.caption(outcome.id, result.id, picture),
    label: voice.picture(outcome.id, result.id, picture),
    segments: picture.segments,
    key: voice.key(outcome.id, result.id, picture),
  }))
}
