import { useWords } from '../../ui/words.ts'
import { useFormWords } from './form-words.ts'
import styles from './giving.module.css'

/** The words that open what was protected, to say or to write down. */
export function WordsShown({ words }: { words: string }) {
  const t = useWords('giving')
  const say = useFormWords()
  return (
    <div>
      <p>{t('code.words')}</p>
      <p className={styles['words']} lang="en" dir="ltr">
        {words}
      </p>
      <p>{say('forms.protected.once')}</p>
    </div>
  )
}
