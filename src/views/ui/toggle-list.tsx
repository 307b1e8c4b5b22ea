import { memo, useCallback, useId, useLayoutEffect, useRef, useState } from 'react'
import { afterPaint } from './after-paint.ts'
import styles from './toggle-list.module.css'

interface ToggleListProps {
  legend: string
  hint?: string
  entries: readonly { id: string; label: string }[]
  isPressed: (id: string) => boolean
  onToggle: (id: string, pressed: boolean) => void
  disabled?: boolean
}

/** Statements that are tapped to say "this matters to me"; pressed is told by a mark, an edge and amber. */
export function ToggleList({
  legend,
  hint,
  entries,
  isPressed,
  onToggle,
  disabled = false,
}: ToggleListProps) {
  const id = useId()
  const now = useRef(onToggle)
  useLayoutEffect(() => {
    now.current = onToggle
  })
  const toggle = useCallback((entry: string, pressed: boolean) => now.current(entry, pressed), [])
  return (
    <fieldset aria-labelledby={id} aria-describedby={hint ? `${id}-hint` : undefined}>
      <h2 className={styles['legend']} id={id}>
        {legend}
      </h2>
      {hint ? (
        <p className={styles['hint']} id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <div className={styles['list']}>
        {entries.map((entry) => (
          <Toggle
            key={entry.id}
            id={entry.id}
            label={entry.label}
            isPressed={isPressed(entry.id)}
            onToggle={toggle}
            disabled={disabled}
          />
        ))}
      </div>
    </fieldset>
  )
}

interface ToggleProps {
  id: string
  label: string
  isPressed: boolean
  onToggle: (id: string, pressed: boolean) => void
  disabled: boolean
}

/** One statement. Of many, only the one that was tapped is drawn anew: as pressed first, with all that follows from it after. */
const Toggle = memo(function Toggle({ id, label, isPressed, onToggle, disabled }: ToggleProps) {
  const [tapped, setTapped] = useState<boolean>()
  const shown = tapped ?? isPressed

  function tap() {
    setTapped(!shown)
    afterPaint(() => {
      setTapped(undefined)
      onToggle(id, !shown)
    })
  }

  return (
    <button type="button" className={styles['toggle']} aria-pressed={shown} disabled={disabled} onClick={tap}>
      <svg className={styles['mark']} viewBox="0 0 20 20" aria-hidden="true">
        <path d="M10 4v12M4 10h12" className={styles['plus']} />
        <path d="M4.5 10.5l4 4 7-8.5" className={styles['tick']} />
      </svg>
      <span>{label}</span>
    </button>
  )
})
