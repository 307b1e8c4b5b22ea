import { use } from 'react'
import { practiceLanguage } from '../../i18n/languages.ts'
import { LanguageSelect, WordsWait } from '../ui/language-select.tsx'
import { Spoken } from './spoken.ts'
import { useTalk } from './talk.ts'

/** In which language the talk goes on. */
export function LanguageChoice() {
  const { consultation, add, mayWrite } = useTalk()
  const { language: chosen = practiceLanguage, isBeside = false } = consultation
  return (
    <LanguageSelect
      chosen={chosen}
      isDisabled={!mayWrite}
      onChoose={(language) => add({ type: 'language.chosen', language, beside: isBeside })}
    />
  )
}

/** While its words are fetched, and where they do not come. */
export function LanguageWaits() {
  const { language = practiceLanguage } = useTalk().consultation
  return <WordsWait language={language} {...use(Spoken)} />
}
