import type { Translation } from '../../domain/aid/translation.ts'
import { useWords } from '../ui/words.ts'
import styles from './preparing.module.css'

export interface AidTranslation extends Translation {
  /** The language that it was written in, by the name that it has in the language of the page. */
  source: string
}

/** What of the aid is not in the language of the page, and that nobody else has read what is. */
export function TranslationSaid({ is, isChecked, source }: AidTranslation) {
  const t = useWords('talk')
  if (is !== 'whole') return <p className={styles['translation']}>{t(`language.${is}`, { source })}</p>
  return isChecked ? null : <p className={styles['translation']}>{t('language.unchecked')}</p>
}
