import { languageName } from '../../i18n/language-name.ts'
import {
  isLanguage,
  type Language,
  languageNames,
  languages,
  practiceLanguage,
} from '../../i18n/languages.ts'
import { Button } from './button.tsx'
import styles from './language-select.module.css'
import { useAllWords, useLanguage, useWords } from './words.ts'

interface LanguageSelectProps {
  chosen: string
  isDisabled?: boolean
  onChoose: (language: Language) => void
}

/** The languages, each by its own name. It is named in the practice's language too, for whoever cannot read the one it is in. */
export function LanguageSelect({ chosen, isDisabled = false, onChoose }: LanguageSelectProps) {
  const t = useWords('talk')
  const inPractice = useAllWords().says('talk', practiceLanguage)
  const label = t('language.label')
  const labels = useLanguage() === practiceLanguage ? label : `${label} / ${inPractice('language.label')}`
  return (
    <div className={styles['language']}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19zM2.5 12h19M12 2.5c6 6 6 13 0 19M12 2.5c-6 6-6 13 0 19" />
      </svg>
      <select
        aria-label={labels}
        disabled={isDisabled}
        value={isLanguage(chosen) ? chosen : practiceLanguage}
        onChange={({ target }) => onChoose(target.value as Language)}
      >
        {languages.map((code) => (
          <option key={code} value={code} lang={code}>
            {languageNames[code]}
          </option>
        ))}
      </select>
    </div>
  )
}

/** The language of a page of its own, and how its words stand. */
export interface PageLanguage extends Omit<WordsWaitProps, 'language'> {
  chosen: string
  onChoose: (language: Language) => void
}

interface WordsWaitProps {
  language: string
  waits?: 'fetching' | 'failed' | undefined
  again: () => void
}

/** While the words of a language are fetched, and where they do not come. */
export function WordsWait({ language, waits, again }: WordsWaitProps) {
  const t = useWords('talk')
  const name = languageName(language, useLanguage())
  if (waits === undefined) return null
  if (waits === 'fetching')
    return (
      <p className={styles['waits']} role="status">
        {t('language.loading', { language: name })}
      </p>
    )
  return (
    <div className={styles['waits']} role="alert">
      <p>{t('language.notLoaded', { language: name })}</p>
      <Button onClick={again}>{t('bar.tryAgain')}</Button>
    </div>
  )
}
