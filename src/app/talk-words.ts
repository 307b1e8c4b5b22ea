import choices from '../i18n/en/choices.json'
import decide from '../i18n/en/decide.json'
import figures from '../i18n/en/figures.json'
import matters from '../i18n/en/matters.json'
import next from '../i18n/en/next.json'
import note from '../i18n/en/note.json'
import summary from '../i18n/en/summary.json'
import talk from '../i18n/en/talk.json'
import trouble from '../i18n/en/trouble.json'
import { i18nextWords } from '../i18n/i18next-words.ts'

/** The words of the talk and of its papers. */
export const talkWords = i18nextWords('en', {
  talk,
  matters,
  choices,
  decide,
  next,
  figures,
  summary,
  note,
  trouble,
})
