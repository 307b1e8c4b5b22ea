import { lazy, Suspense, use } from 'react'
import { isLanguage, languageNames, languages, practiceLanguage } from '../../i18n/languages.ts'
import { Button } from '../ui/button.tsx'
import { useAllWords, useLanguage, useWords } from '../ui/words.ts'
import styles from './language-choice.module.css'
import { Spoken } from './spoken.ts'
import { useTalk } from './talk.ts'

const BesideToggle = lazy(async () => ({
  default: (await import('./patient/beside-toggle.tsx')).BesideToggle,
}))

/** In which language the talk goes on. It is named in the practice's language too, for whoever cannot read the one it is in. */
export function LanguageChoice() {
  const t = useWords('talk')
  const inPractice = useAllWords().says('talk', practiceLanguage)
  const language = useLanguage()
  const { consultation, add, mayWrite } = useTalk()
  const { isBeside = false } = consultation
  const chosen = consultation.language ?? practiceLanguage
  const label = t('language.label')
  const labels = language === practiceLanguage ? label : `${label} / ${inPractice('language.label')}`
  return (
    <div className={styles['language']}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19zM2.5 12h19M12 2.5c6 6 6 13 0 19M12 2.5c-6 6-6 13 0 19" />
      </svg>
      <select
        aria-label={labels}
        disabled={!mayWrite}
        value={isLanguage(chosen) ? chosen : practiceLanguage}
        onChange={({ target }) => add({ type: 'language.chosen', language: target.value, beside: isBeside })}
      >
        {languages.map((code) => (
          <option key={code} value={code} lang={code}>
            {languageNames[code]}
          </option>
        ))}
      </select>
      {chosen === practiceLanguage ? null : (
        <Suspense>
          <BesideToggle />
        </Suspense>
      )}
    </div>
  )
}

/** While its words are fetched, and where they do not come. */
export function LanguageWaits() {
  const t = useWords('talk')
  const { consultation } = useTalk()
  const { waits, again } = use(Spoken)
  const { language = practiceLanguage } = consultation
  const name = isLanguage(language) ? languageNames[language] : language
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
