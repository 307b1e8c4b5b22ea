import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { useSavedOnLeaving } from '../../ui/drafts.ts'
import { TextField } from '../../ui/field.tsx'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'

/** A statement of the person's own, beside the aid's. */
export function AddPriority() {
  const { t } = useTranslation('matters')
  const { mayWrite } = useTalk()
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    requestAnimationFrame(() => opener.current?.focus())
  }
  if (isOpen) return <OwnPriority onDone={close} />
  return (
    <div>
      <Button ref={opener} disabled={!mayWrite} onClick={() => setOpen(true)}>
        {t('add.open')}
      </Button>
    </div>
  )
}

function OwnPriority({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('matters')
  const { add, newId } = useTalk()
  const [text, setText] = useState('')
  const box = useRef<HTMLInputElement>(null)
  const save = () => add({ type: 'priority.added', priority: newId(), text: text.trim() })
  const settled = useSavedOnLeaving(text.trim() !== '', save)
  useEffect(() => box.current?.focus(), [])

  function submit(event: FormEvent) {
    event.preventDefault()
    if (text.trim() !== '') save()
    close()
  }

  function close() {
    settled()
    onDone()
  }

  return (
    <form className={stage['part']} onSubmit={submit}>
      <TextField
        ref={box}
        label={t('add.label')}
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
