import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlannedStep } from '../../../domain/plan/next-steps.ts'
import { lengthIn } from '../../../renderings/step-line.ts'
import { Button } from '../../ui/button.tsx'
import { useSavedOnLeaving } from '../../ui/drafts.ts'
import { TextField } from '../../ui/field.tsx'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import styles from './next-stage.module.css'
import { useStepWords } from './step-words.ts'

interface StepFormProps {
  /** The step to change; absent for a new one. */
  step?: PlannedStep
  onDone: () => void
}

/** Writes a step, or a prepared one anew. What was typed is kept even where the screen is left. */
export function StepForm({ step, onDone }: StepFormProps) {
  const { t, i18n } = useTranslation(['next', 'summary'])
  const { add, newId } = useTalk()
  const words = useStepWords()
  const first = useRef<HTMLInputElement>(null)
  const [before] = useState(() => ({
    what: step ? words.what(step) : '',
    who: step ? words.who(step.who) : '',
    by:
      step?.by ??
      (step?.after ? t('summary:next.after', { length: lengthIn(i18n.language, step.after) }) : ''),
  }))
  const [now, setNow] = useState(before)
  const [isMissing, setMissing] = useState(false)
  const isChanged = now.what !== before.what || now.who !== before.who || now.by !== before.by
  const isWritten = now.what.trim() !== ''
  const settled = useSavedOnLeaving(isChanged && isWritten, save)
  useEffect(() => first.current?.focus(), [])

  function save() {
    const who = words.codeOf(now.who.trim())
    add({ type: 'step.written', step: step?.id ?? newId(), what: now.what.trim(), who, by: now.by.trim() })
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!isWritten) {
      setMissing(true)
      first.current?.focus()
      return
    }
    if (isChanged) save()
    close()
  }

  function close() {
    settled()
    onDone()
  }

  return (
    <form className={styles['form']} onSubmit={submit} noValidate>
      <div className={styles['formWhat']}>
        <TextField
          ref={first}
          label={t('next:form.what')}
          error={isMissing && !isWritten ? t('next:form.missing') : undefined}
          value={now.what}
          maxLength={1000}
          onChange={(event) => setNow({ ...now, what: event.target.value })}
        />
      </div>
      <TextField
        label={t('next:form.who')}
        hint={t('next:form.whoHint')}
        value={now.who}
        maxLength={200}
        onChange={(event) => setNow({ ...now, who: event.target.value })}
      />
      <TextField
        label={t('next:form.by')}
        hint={t('next:form.byHint')}
        value={now.by}
        maxLength={200}
        onChange={(event) => setNow({ ...now, by: event.target.value })}
      />
      <div className={stage['actions']}>
        <Button kind="primary" type="submit">
          {t('next:form.save')}
        </Button>
        <Button kind="quiet" onClick={close}>
          {t('next:form.cancel')}
        </Button>
      </div>
    </form>
  )
}
