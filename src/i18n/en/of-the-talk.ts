import blank from './blank.json'
import choices from './choices.json'
import decide from './decide.json'
import figures from './figures.json'
import fromHome from './from-home.json'
import matters from './matters.json'
import next from './next.json'
import note from './note.json'
import opening from './opening.json'
import reading from './reading.json'
import review from './review.json'
import room from './room.json'
import summary from './summary.json'
import talk from './talk.json'

/** The words of the talk and of its papers: fetched as every language is, apart from the code that says them.
 * Those of trouble are there from the first moment. */
export const ofTheTalk = {
  talk,
  blank,
  matters,
  choices,
  decide,
  next,
  review,
  figures,
  summary,
  note,
  room,
  opening,
  reading,
  'from-home': fromHome,
}
