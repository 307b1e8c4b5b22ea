import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from './button.tsx'
import styles from './dialog.module.css'

interface DialogProps {
  title: string
  closeLabel: string
  /** Escape and the close button end here. */
  onClose: () => void
  /** Where Escape does something else than the button. */
  onEscape?: () => void
  children: ReactNode
}

/** A modal dialog by the browser's own means: it holds the focus, Escape closes it, the focus goes back. */
export function Dialog({ title, closeLabel, onClose, onEscape = onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = element.current
    const before = document.activeElement
    if (dialog && !dialog.open) dialog.showModal()
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    <dialog
      ref={element}
      className={styles['dialog']}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onEscape()
      }}
    >
      <div className={styles['head']}>
        <h2 id={id}>{title}</h2>
        <Button kind="quiet" onClick={onClose}>
          {closeLabel}
        </Button>
      </div>
      {children}
    </dialog>
  )
}
