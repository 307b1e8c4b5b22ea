import { type FormEvent, useEffect, useRef } from 'react'
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
  useEffect(() => field.current?.focus(), [])
  function open(event: FormEvent) {
    event.preventDefault()
    const words = field.current?.value ?? ''
    if (words.trim() !== '' && !isOpening) onWords(words)
    else field.current?.focus()
  }
  return (
    <form onSubmit={open} className={styles['form']}>
      <h2>{t('words.heading')}</h2>
      <TextField
        ref={field}
        label={t('words.label')}
        hint={t('words.hint')}
        error={isWrong ? t('words.wrong') : undefined}
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
