import start from '../i18n/en/start.json'
import trouble from '../i18n/en/trouble.json'
import { lightWords } from '../i18n/light-words.ts'

/** The words of the start page and of trouble, here from the first moment; the talk brings its own. */
export const words = lightWords('en', { start, trouble })
