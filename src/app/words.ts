import start from '../i18n/en/start.json'
import trouble from '../i18n/en/trouble.json'
import { interfaceWords } from '../i18n/interface-words.ts'

/** The interface's words. The start page's are here from the first moment; the talk brings its own. */
export const words = interfaceWords('en', { start, trouble })
