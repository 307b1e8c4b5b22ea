import { leavingOut, type StaleTranslation } from '../../domain/draft/translation.ts'
import { languageName } from '../../i18n/language-name.ts'
import { practiceLanguage } from '../../i18n/languages.ts'
import { Button } from '../ui/button.tsx'
import { useWords } from '../ui/words.ts'
import styles from './draft.module.css'
import { useWorkbench } from './workbench.ts'

/** Translations of words that are others now, by language, with the two ways of settling them. */
export function StaleTranslations({ stale }: { stale: readonly StaleTranslation[] }) {
  const t = useWords('draft')
  const { reading, edit, linkTo } = useWorkbench()
  const named = (language: string) => languageName(language, practiceLanguage)
  return (
    <ul className={styles['found']}>
      {stale.map((one) => (
        <li key={one.language}>
          <p>{t('stale.said', { count: one.slots.length, language: named(one.language) })}</p>
          <p className={styles['ways']}>
            <a href={linkTo('translate', one.language)}>
              {t('stale.read', { language: named(one.language) })}
            </a>
            <Button kind="quiet" onClick={() => void edit(...leavingOut(one))}>
              {t('stale.leave', {
                language: named(one.language),
                source: named(reading?.sourceLanguage ?? practiceLanguage),
              })}
            </Button>
          </p>
        </li>
      ))}
    </ul>
  )
}
