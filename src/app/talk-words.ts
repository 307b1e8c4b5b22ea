import trouble from '../i18n/en/trouble.json'
import { i18nextWords } from '../i18n/i18next-words.ts'
import type { InterfaceWords } from '../i18n/interface-words.ts'
import { isLanguage, type Language, practiceLanguage } from '../i18n/languages.ts'
import type { Words } from '../i18n/translate.ts'

type Fetched = Promise<{ ofTheTalk: Partial<InterfaceWords> }>

const english = (): Fetched => import('../i18n/en/of-the-talk.ts')

/** With its typeface, so that nothing moves once it is read. */
const withFace = async (face: Promise<unknown>, words: Fetched): Fetched =>
  (await Promise.all([words, face]))[0]

const others: Readonly<Record<Exclude<Language, 'en'>, () => Fetched>> = {
  cy: () => withFace(import('../views/ui/face-extended.css'), import('../i18n/cy/of-the-talk.ts')),
  pl: () => withFace(import('../views/ui/face-extended.css'), import('../i18n/pl/of-the-talk.ts')),
  ur: () => withFace(import('../views/ui/face-arabic.css'), import('../i18n/ur/of-the-talk.ts')),
}

const known = new Map<Language, Promise<Words>>()

async function fetchedIn(language: Language): Promise<Words> {
  const { ofTheTalk } = await english()
  const inEnglish = { ...ofTheTalk, trouble }
  if (language === practiceLanguage) return i18nextWords(language, inEnglish)
  const [own, { wholeSentences }, { default: givingForms }, { default: sourceFacts }] = await Promise.all([
    others[language](),
    import('../i18n/whole-sentences.ts'),
    import('../i18n/en/giving-forms.json'),
    import('../i18n/en/source-facts.json'),
  ])
  const inPractice = { ...inEnglish, 'giving-forms': givingForms, 'source-facts': sourceFacts }
  const words = i18nextWords(language, own.ofTheTalk, { [practiceLanguage]: inPractice })
  return { ...words, about: (source, aid) => wholeSentences(words, source, aid) }
}

/**
 * The words of the talk and of its papers in a language, fetched once; those of the practice stand beside them. A language
 * that the app has not is answered with the practice's. It fails where the words do not arrive; the next call tries again.
 */
export function talkWords(asked: string = practiceLanguage): Promise<Words> {
  const language = isLanguage(asked) ? asked : practiceLanguage
  const words = known.get(language) ?? fetchedIn(language)
  known.set(language, words)
  words.catch(() => known.delete(language))
  return words
}
