import { lazy, Suspense, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../ui/words.ts'
import { useTalk } from '../talk.ts'

const OwnPriority = lazy(async () => ({ default: (await import('../deeper/own-priority.tsx')).OwnPriority }))

/** A statement of somebody's own, beside the aid's. */
export function AddPriority({ onAdded }: { onAdded: (text: string) => void }) {
  const t = useWords('matters')
  const { mayWrite } = useTalk()
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    requestAnimationFrame(() => opener.current?.focus())
  }
  if (isOpen)
    return (
      <Suspense>
        <OwnPriority onAdded={onAdded} onDone={close} />
      </Suspense>
    )
  return (
    <div>
      <Button ref={opener} disabled={!mayWrite} onClick={() => setOpen(true)}>
        {t('add.open')}
      </Button>
    </div>
  )
}
