import { useState } from 'react'
import type { Aid } from '../domain/aid/aid.schema.ts'
import { translationOf } from '../domain/aid/translation.ts'
import { languageName } from '../i18n/language-name.ts'
import { isLanguage, type Language, practiceLanguage } from '../i18n/languages.ts'
import type { AidTranslation } from '../views/preparing/translation-said.tsx'
import { useSpoken } from './use-spoken.ts'

/** The first language of the browser that the app has. */
function firstLanguage(): Language {
  const asked = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0] ?? '')
  return asked.find((code) => isLanguage(code)) ?? practiceLanguage
}

/** In which language a page is that somebody opens at home. The choice is not kept. */
export function useOwnLanguage() {
  const [chosen, choose] = useState<string>(firstLanguage)
  const { words, waits, again } = useSpoken(chosen)
  return { words, language: { chosen, onChoose: choose, waits, again } }
}

/** What a page in a language says of an aid's translation; `undefined` where it was written in this one. */
export function translationSaid(aid: Aid, language: string): AidTranslation | undefined {
  const translation = translationOf(aid, language)
  return translation && { ...translation, source: languageName(aid.facts.sourceLanguage, language) }
}
