import trouble from '../i18n/en/trouble.json'
import { i18nextWords } from '../i18n/i18next-words.ts'
import type { Words } from '../i18n/translate.ts'

let words: Promise<Words> | undefined

/** The words of the talk and of its papers, fetched once. */
export function talkWords(): Promise<Words> {
  words ??= import('../i18n/en/of-the-talk.ts').then(({ ofTheTalk }) =>
    i18nextWords('en', { ...ofTheTalk, trouble }),
  )
  return words
}
