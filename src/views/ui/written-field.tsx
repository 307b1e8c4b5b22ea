import { useState } from 'react'
import { numbersInOrder } from '../../domain/summary/numbers-in-order.js'
import { numberIn } from '../../i18n/interface-words.ts'
import { useDraft } from './drafts.ts'
import styles from './field.module.css'
import { Field } from './field.tsx'
import { useLanguage, useWords } from './words.ts'

interface WrittenFieldProps {
  label: string
  hint?: string
  /** The text as it is kept. */
  stored: string
  onWritten: (text: string) => void
  lines?: number
  maxLength?: number
}

/** A text box whose words are handed over once per pause of typing, and never lost when the screen changes. */
export function WrittenField({
  label,
  hint,
  stored,
  onWritten,
  lines = 2,
  maxLength = 4000,
}: WrittenFieldProps) {
  const t = useWords('talk')
  const language = useLanguage()
  const draft = useDraft(stored, onWritten)
  const [isHere, setHere] = useState(false)
  const isFull = draft.text.length >= maxLength
  return (
    <Field
      label={label}
      hint={hint}
      error={isFull ? t('full', { most: numberIn(language, maxLength) }) : undefined}
    >
      {(tied) => (
        <textarea
          {...tied}
          className={styles['input']}
          rows={lines}
          maxLength={maxLength}
          dir={draft.text === '' ? undefined : 'auto'}
          // Nothing unseen stands under the hand of who types.
          value={isHere ? draft.text : numbersInOrder(draft.text)}
          onChange={(event) => draft.type(event.target.value)}
          // A text box scrolls to its caret only, which may lie under a bar that sticks to the edge.
          onFocus={(event) => {
            setHere(true)
            event.currentTarget.scrollIntoView?.({ block: 'nearest' })
          }}
          onBlur={() => {
            setHere(false)
            draft.settle()
          }}
        />
      )}
    </Field>
  )
}
