import { useCallback, useEffect, useRef, useState } from 'react'
import type { EditRefusal } from '../../domain/draft/draft-edit.ts'
import { Field } from '../ui/field.tsx'
import { useWords } from '../ui/words.ts'
import styles from './draft.module.css'

/** How long typing must rest before it goes into the text, in milliseconds. */
const pauseOfTyping = 400

interface DraftFieldProps {
  label: string
  hint?: string | undefined
  /** As the text has it. */
  stored: string
  /** What the checks say of it. */
  faults?: readonly string[]
  kind?: 'line' | 'prose' | 'day'
  language?: string
  /** Puts it into the text; answers why that was not done. */
  onWrite: (text: string) => Promise<EditRefusal | undefined>
}

/**
 * A field over one place of a draft's text. What was typed stands in it until the text has it, and longer where the
 * text refuses it: nothing typed is ever lost.
 */
export function DraftField({
  label,
  hint,
  stored,
  faults = [],
  kind = 'line',
  language,
  onWrite,
}: DraftFieldProps) {
  const t = useWords('draft')
  const { text, type, settle, refusal } = useTyped(stored, onWrite)
  const error = refusal ? t(`refused.${refusal}`) : faults.join(' ') || undefined
  return (
    <Field label={label} hint={hint} error={error}>
      {(tied) => {
        const props = {
          ...tied,
          lang: language,
          dir: 'auto' as const,
          value: text,
          onChange: (event: { target: { value: string } }) => type(event.target.value),
          onBlur: settle,
        }
        if (kind === 'prose')
          return (
            <textarea
              {...props}
              className={styles['prose']}
              rows={Math.min(12, text.split('\n').length + 2)}
            />
          )
        return (
          <input
            {...props}
            type={kind === 'day' ? 'date' : 'text'}
            autoComplete="off"
            className={styles['line']}
          />
        )
      }}
    </Field>
  )
}

function useTyped(stored: string, onWrite: DraftFieldProps['onWrite']) {
  const [typed, setTyped] = useState<string>()
  const [refusal, setRefusal] = useState<EditRefusal>()
  const now = useRef({ typed, stored, onWrite, timer: 0, isWritten: true })
  useEffect(() => {
    Object.assign(now.current, { stored, onWrite })
    // The text has it, or has changed by itself since: it says what holds.
    if (now.current.isWritten) setTyped(undefined)
  }, [stored, onWrite])

  const settle = useCallback(() => {
    const { current } = now
    window.clearTimeout(current.timer)
    if (current.isWritten || current.typed === undefined) return
    current.isWritten = true
    const { typed: given } = current
    if (given === current.stored) {
      setTyped(undefined)
      return
    }
    void current.onWrite(given).then((why) => {
      setRefusal(why)
      if (why) current.isWritten = false
    })
  }, [])

  const type = useCallback(
    (text: string) => {
      setTyped(text)
      setRefusal(undefined)
      Object.assign(now.current, { typed: text, isWritten: false })
      window.clearTimeout(now.current.timer)
      now.current.timer = window.setTimeout(settle, pauseOfTyping)
    },
    [settle],
  )
  useEffect(() => {
    addEventListener('pagehide', settle)
    return () => {
      removeEventListener('pagehide', settle)
      settle()
    }
  }, [settle])
  return { text: typed ?? stored, type, settle, refusal }
}
