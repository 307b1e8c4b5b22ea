import { lazy, Suspense, use } from 'react'
import { practiceLanguage } from '../../i18n/languages.ts'
import { LanguageSelect, WordsWait } from '../ui/language-select.tsx'
import { Spoken } from './spoken.ts'
import { useTalk } from './talk.ts'

const BesideToggle = lazy(async () => ({
  default: (await import('./patient/beside-toggle.tsx')).BesideToggle,
}))

/** In which language the talk goes on, and whether the practice's stands beside it. */
export function LanguageChoice() {
  const { consultation, add, mayWrite } = useTalk()
  const { language: chosen = practiceLanguage, isBeside = false } = consultation
  return (
    <>
      <LanguageSelect
        chosen={chosen}
        isDisabled={!mayWrite}
        onChoose={(language) => add({ type: 'language.chosen', language, beside: isBeside })}
      />
      {chosen === practiceLanguage ? null : (
        <Suspense>
          <BesideToggle />
        </Suspense>
      )}
    </>
  )
}

/** While its words are fetched, and where they do not come. */
export function LanguageWaits() {
  const { language = practiceLanguage } = useTalk().consultation
  return <WordsWait language={language} {...use(Spoken)} />
}
