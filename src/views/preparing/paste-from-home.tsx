import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import field from '../ui/field.module.css'
import { Field } from '../ui/field.tsx'
import { useWords } from '../ui/words.ts'
import styles from './preparing.module.css'

interface PasteFromHomeProps {
  /** A link that was opened by its address. */
  begun?: string | undefined
  /** Opens a talk with the text; where it cannot, it answers why, as a finished sentence. */
  onOpen: (text: string) => Promise<string | undefined>
  /** Told what was pasted, before it is opened. */
  onText?: (text: string) => void
}

/** Of the languages that are read here, Urdu alone is written in them. */
const inArabicLetters = /\p{Script=Arabic}/u

/** A message from home is pasted whole; what is wrong with it is said, and it stays in the box. */
export function PasteFromHome({ begun = '', onOpen, onText }: PasteFromHomeProps) {
  const t = useWords('from-home')
  const [text, setText] = useState(begun)
  const [trouble, setTrouble] = useState<string>()
  const [isOpening, setOpening] = useState(false)
  const box = useRef<HTMLTextAreaElement>(null)

  useEffect(() => {
    if (begun !== '') box.current?.focus()
    // It opens near the foot of a practice's screen.
    else box.current?.scrollIntoView?.({ block: 'nearest' })
  }, [begun])

  async function open(event: FormEvent) {
    event.preventDefault()
    if (isOpening) return
    setOpening(true)
    const found = text.trim() === '' ? t('paste.missing') : await onOpen(text)
    setOpening(false)
    setTrouble(found)
    if (found !== undefined) box.current?.focus()
  }

  return (
    <form className={styles['paste']} onSubmit={(event) => void open(event)}>
      {begun === '' ? null : <p>{t('paste.opened')}</p>}
      <Field label={t('paste.label')} hint={t('paste.hint')} error={trouble}>
        {(tied) => (
          <textarea
            {...tied}
            ref={box}
            className={field['input']}
            rows={5}
            spellCheck={false}
            lang={inArabicLetters.test(text) ? 'ur' : undefined}
            value={text}
            onChange={(event) => {
              setText(event.target.value)
              onText?.(event.target.value)
              setTrouble(undefined)
            }}
          />
        )}
      </Field>
      <div>
        <Button type="submit">{isOpening ? t('paste.opening') : t('paste.open')}</Button>
      </div>
    </form>
  )
}
