import { useWords } from '../../ui/words.ts'
import styles from './giving.module.css'

/** The words that open what was protected, to say or to write down. */
export function WordsShown({ words }: { words: string }) {
  const t = useWords('giving')
  return (
    <div>
      <p>{t('code.words')}</p>
      <p className={styles['words']} lang="en" dir="ltr">
        {words}
      </p>
    </div>
  )
}
