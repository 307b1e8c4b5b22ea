import { type ChangeEvent, type KeyboardEvent, useRef, useState } from 'react'
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

/** Keys that change a closed box; the others open its list, from which one picks. */
const passesBy = /^(Arrow|Home|End|Page|\S$)/

/** What keys change in a closed box is passed by, not chosen, until Enter is pressed or the box is left. */
function useChosen({ chosen, onChoose }: LanguageSelectProps) {
  const [passing, setPassing] = useState<Language>()
  const isByKey = useRef(false)
  const take = (language = passing) => {
    setPassing(undefined)
    if (language && language !== chosen) onChoose(language)
  }
  return {
    passing,
    onChange: ({ target }: ChangeEvent<HTMLSelectElement>) =>
      (isByKey.current ? setPassing : take)(target.value as Language),
    onBlur: () => take(),
    onKeyDown: (event: KeyboardEvent) => {
      const { key, altKey } = event
      if (key === 'Enter' && passing) {
        // Else it opens the list.
        event.preventDefault()
        take()
      }
      if (key === 'Escape') setPassing(undefined)
      isByKey.current = !altKey && passesBy.test(key)
    },
    onKeyUp: () => {
      isByKey.current = false
    },
  }
}

/** The languages, each by its own name. It is named in the practice's language too, for whoever cannot read the one it is in. */
export function LanguageSelect(props: LanguageSelectProps) {
  const { chosen, isDisabled = false } = props
  const t = useWords('talk')
  const inPractice = useAllWords().says('talk', practiceLanguage)
  const label = t('language.label')
  const { passing, ...chooses } = useChosen(props)
  const labels = useLanguage() === practiceLanguage ? label : `${label} / ${inPractice('language.label')}`
  return (
    <div className={styles['language']}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19zM2.5 12h19M12 2.5c6 6 6 13 0 19M12 2.5c-6 6-6 13 0 19" />
      </svg>
      <select
        aria-label={labels}
        disabled={isDisabled}
        value={passing ?? (isLanguage(chosen) ? chosen : practiceLanguage)}
        {...chooses}
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
