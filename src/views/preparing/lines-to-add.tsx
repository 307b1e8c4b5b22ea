import { type FormEvent, useRef, useState } from 'react'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { useWords } from '../ui/words.ts'
import styles from './preparing.module.css'

interface LinesToAddProps {
  label: string
  hint?: string
  /** What the list of those that were added is called. */
  listed: string
  lines: readonly string[]
  onChange: (lines: string[]) => void
}

/**
 * Short lines of somebody's own, written one at a time; each can be taken out again. What stands in the field counts as it
 * is typed, as the last of them: nobody's question is left out because `Add` was not pressed.
 */
export function LinesToAdd({ label, hint, listed, lines: all, onChange }: LinesToAddProps) {
  const t = useWords('from-home')
  const announce = useAnnounce()
  const [typed, setTyped] = useState('')
  const box = useRef<HTMLInputElement>(null)
  const isCounted = typed.trim() !== '' && all.at(-1) === typed.trim()
  const lines = isCounted ? all.slice(0, -1) : all
  const withLast = (some: readonly string[], text: string) => [...some.filter((line) => line !== text), text]

  function type(text: string) {
    setTyped(text)
    onChange(text.trim() === '' ? [...lines] : withLast(lines, text.trim()))
  }

  function add(event: FormEvent) {
    event.preventDefault()
    const text = typed.trim()
    box.current?.focus()
    if (text === '') return
    onChange(withLast(lines, text))
    setTyped('')
    announce(t('fields.added', { text }))
  }

  function takeOut(text: string) {
    onChange(all.filter((line) => line !== text))
    box.current?.focus()
    announce(t('fields.removed', { text }))
  }

  return (
    <div className={styles['part']}>
      <form className={styles['adding']} onSubmit={add}>
        <TextField
          ref={box}
          label={label}
          hint={hint}
          value={typed}
          maxLength={300}
          onChange={(event) => type(event.target.value)}
        />
        <Button type="submit" aria-label={`${t('fields.add')}: ${label}`}>
          {t('fields.add')}
        </Button>
      </form>
      <Added listed={listed} lines={lines} onTakeOut={takeOut} />
    </div>
  )
}

interface AddedProps {
  listed: string
  lines: readonly string[]
  onTakeOut: (line: string) => void
}

function Added({ listed, lines, onTakeOut }: AddedProps) {
  const t = useWords('from-home')
  if (lines.length === 0) return null
  return (
    <ul className={styles['lines']} aria-label={listed}>
      {lines.map((line) => (
        <li key={line} className={styles['line']}>
          <span dir="auto">{line}</span>
          <Button
            kind="quiet"
            aria-label={t('fields.removeOf', { text: line })}
            onClick={() => onTakeOut(line)}
          >
            {t('fields.remove')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
