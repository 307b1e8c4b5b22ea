import { type FormEvent, useEffect, useRef, useState } from 'react'
import { wordsIn, wordsInKey } from '../../domain/take-home/sealed-text.js'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { Status } from '../ui/status.tsx'
import { useWords } from '../ui/words.ts'
import styles from './read-page.module.css'

interface WordsAskedProps {
  /** Those that were typed did not open it. */
  isWrong: boolean
  isOpening: boolean
  onWords: (words: string) => void
}

/** Asks for the words that protect a link or a file. What was typed stays, so that one word can be put right. */
export function WordsAsked({ isWrong, isOpening, onWords }: WordsAskedProps) {
  const t = useWords('reading')
  const field = useRef<HTMLInputElement>(null)
  /** How many words there were when the button was pressed last. */
  const [tried, setTried] = useState<number>()
  useEffect(() => field.current?.focus(), [])
  useEffect(() => {
    if (isWrong) field.current?.focus()
  }, [isWrong])
  function open(event: FormEvent) {
    event.preventDefault()
    if (isOpening) return
    const words = field.current?.value ?? ''
    const count = wordsIn(words).length
    setTried(count)
    if (count === wordsInKey) onWords(words)
    else field.current?.focus()
  }
  const isCounted = tried === undefined || tried === wordsInKey
  const wrong = isWrong ? t('words.wrong') : undefined
  const error = isCounted ? wrong : tried === 0 ? t('words.empty') : t('words.typed', { count: tried })
  return (
    <form onSubmit={open} className={styles['form']}>
      <h2>{t('words.heading')}</h2>
      <TextField
        ref={field}
        label={t('words.label')}
        hint={t('words.hint')}
        error={error}
        autoCapitalize="none"
        spellCheck={false}
        dir="ltr"
      />
      <Button type="submit" kind="primary" aria-disabled={isOpening}>
        {t('words.open')}
      </Button>
      <Status text={isOpening ? t('words.opening') : ''} />
    </form>
  )
}
