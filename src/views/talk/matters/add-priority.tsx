import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { useSavedOnLeaving } from '../../ui/drafts.ts'
import { useEscape } from '../../ui/escape.ts'
import { TextField } from '../../ui/field.tsx'
import { useWords } from '../../ui/words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'

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
  if (isOpen) return <OwnPriority onAdded={onAdded} onDone={close} />
  return (
    <div>
      <Button ref={opener} disabled={!mayWrite} onClick={() => setOpen(true)}>
        {t('add.open')}
      </Button>
    </div>
  )
}

function OwnPriority({ onAdded, onDone }: { onAdded: (text: string) => void; onDone: () => void }) {
  const t = useWords('matters')
  const announce = useAnnounce()
  const [text, setText] = useState('')
  const [isMissing, setMissing] = useState(false)
  const box = useRef<HTMLInputElement>(null)
  const save = () => onAdded(text.trim())
  const settled = useSavedOnLeaving(text.trim() !== '', save)
  const form = useRef<HTMLFormElement>(null)
  useEscape(form, close)
  useEffect(() => box.current?.focus(), [])

  function submit(event: FormEvent) {
    event.preventDefault()
    if (text.trim() === '') {
      setMissing(true)
      box.current?.focus()
      return
    }
    save()
    announce(t('add.added', { statement: text.trim() }))
    close()
  }

  function close() {
    settled()
    onDone()
  }

  return (
    <form ref={form} className={stage['part']} onSubmit={submit}>
      <TextField
        ref={box}
        label={t('add.label')}
        error={isMissing && text.trim() === '' ? t('add.missing') : undefined}
        value={text}
        maxLength={500}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={stage['actions']}>
        <Button kind="primary" type="submit">
          {t('add.save')}
        </Button>
        <Button kind="quiet" onClick={close}>
          {t('add.cancel')}
        </Button>
      </div>
    </form>
  )
}
