import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'

interface AskFirstProps {
  label: string
  /** The form: `close` where something was added, `keep` where nothing is to be. */
  children: (does: { close: () => void; keep: () => void }) => ReactNode
}

/** A button that gives way to a form; who adds nothing is led back to it. */
export function AskFirst({ label, children }: AskFirstProps) {
  const [now, setNow] = useState<'button' | 'form' | 'kept'>('button')
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (now === 'kept') button.current?.focus()
  }, [now])
  if (now === 'form') return children({ close: () => setNow('button'), keep: () => setNow('kept') })
  return (
    <p>
      <Button ref={button} data-does="add" onClick={() => setNow('form')}>
        {label}
      </Button>
    </p>
  )
}
