import choices from '../i18n/en/choices.json'
import decide from '../i18n/en/decide.json'
import figures from '../i18n/en/figures.json'
import matters from '../i18n/en/matters.json'
import next from '../i18n/en/next.json'
import note from '../i18n/en/note.json'
import summary from '../i18n/en/summary.json'
import talk from '../i18n/en/talk.json'
import { addWords } from '../i18n/interface-words.ts'
import { words } from './words.ts'

addWords(words, 'en', { talk, matters, choices, figures, decide, next, summary, note })
