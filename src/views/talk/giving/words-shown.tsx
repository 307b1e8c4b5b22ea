import { useFormWords } from './form-words.ts'
import styles from './giving.module.css'

/** The words that open what was protected, to say or to write down. */
export function WordsShown({ words }: { words: string }) {
  const say = useFormWords()
  return (
    <div>
      <p>{say('code.words')}</p>
      <p className={styles['words']} lang="en" dir="ltr">
        {words}
      </p>
      <p>{say('forms.protected.once')}</p>
    </div>
  )
}
