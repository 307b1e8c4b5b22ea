import { inLanguage } from '../../renderings/in-language.ts'
import { Field } from './field.tsx'
import styles from './text-to-copy.module.css'

interface TextToCopyProps {
  label: string
  hint?: string | undefined
  /** It could not be copied, and how to do it by hand. */
  error?: string | undefined
  rows: number
  text: string
  /** Of the text. */
  language?: string
}

/** Exactly what is copied, to read before, and to select where the browser refuses to copy. */
export function TextToCopy({ label, hint, error, rows, text, language }: TextToCopyProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(tied) => (
        <textarea
          {...tied}
          {...inLanguage(language)}
          className={styles['text']}
          readOnly
          rows={rows}
          value={text}
          // As in a field that is written in: a browser scrolls to the caret alone.
          onFocus={({ currentTarget: box }) => {
            box.select()
            box.scrollIntoView?.({ block: 'nearest' })
          }}
        />
      )}
    </Field>
  )
}
