import blank from './blank.json'
import choices from './choices.json'
import decide from './decide.json'
import figures from './figures.json'
import fromHome from './from-home.json'
import givingForms from './giving-forms.json'
import matters from './matters.json'
import next from './next.json'
import opening from './opening.json'
import reading from './reading.json'
import review from './review.json'
import room from './room.json'
import sourceFacts from './source-facts.json'
import summary from './summary.json'
import talk from './talk.json'
import trouble from './trouble.json'

/** The words of the talk and of the person's papers. The note is the practice's and in its language alone. */
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
  room,
  'giving-forms': givingForms,
  opening,
  reading,
  'from-home': fromHome,
  trouble,
  'source-facts': sourceFacts,
}
