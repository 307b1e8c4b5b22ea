import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { PlannedStep } from '../../../domain/plan/next-steps.ts'
import { lengthIn } from '../../../renderings/step-line.ts'
import { Button } from '../../ui/button.tsx'
import { useSavedOnLeaving } from '../../ui/drafts.ts'
import { useEscape } from '../../ui/escape.ts'
import { TextField } from '../../ui/field.tsx'
import { useLanguage, useWords } from '../../ui/words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import styles from './next-stage.module.css'
import { useStepWords } from './step-words.ts'

interface StepFormProps {
  /** The step to change; absent for a new one. */
  step?: PlannedStep
  /** Called with what the step now says where it was kept. */
  onDone: (kept?: string) => void
}

/** Writes a step, or a prepared one anew. What was typed is kept even where the screen is left. */
export function StepForm({ step, onDone }: StepFormProps) {
  const t = useWords('next')
  const { add, newId } = useTalk()
  const words = useStepWords()
  const first = useRef<HTMLInputElement>(null)
  const [before] = useState(useTextsOf(step))
  const [now, setNow] = useState(before)
  const [isMissing, setMissing] = useState(false)
  const isChanged = now.what !== before.what || now.who !== before.who || now.by !== before.by
  const isWritten = now.what.trim() !== ''
  const settled = useSavedOnLeaving(isChanged && isWritten, save)
  const form = useRef<HTMLFormElement>(null)
  useEscape(form, () => close())
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
    close(isChanged ? now.what.trim() : undefined)
  }

  function close(kept?: string) {
    settled()
    onDone(kept)
  }

  return (
    <form ref={form} className={styles['form']} onSubmit={submit} noValidate>
      <div className={styles['formWhat']}>
        <TextField
          ref={first}
          label={t('form.what')}
          error={isMissing && !isWritten ? t('form.missing') : undefined}
          value={now.what}
          maxLength={1000}
          onChange={(event) => setNow({ ...now, what: event.target.value })}
        />
      </div>
      <WhoAndWhen who={now.who} by={now.by} onType={(part) => setNow({ ...now, ...part })} />
      <div className={stage['actions']}>
        <Button kind="primary" type="submit">
          {t('form.save')}
        </Button>
        <Button kind="quiet" onClick={() => close()}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  )
}

/** A step as the form shows it; empty for a new one. */
function useTextsOf(step: PlannedStep | undefined): { what: string; who: string; by: string } {
  const t = useWords('summary')
  const language = useLanguage()
  const words = useStepWords()
  if (!step) return { what: '', who: '', by: '' }
  const after = step.after && t('next.after', { length: lengthIn(language, step.after) })
  return { what: words.what(step), who: words.who(step.who), by: step.by ?? after ?? '' }
}

interface WhoAndWhenProps {
  who: string
  by: string
  onType: (part: { who?: string; by?: string }) => void
}

function WhoAndWhen({ who, by, onType }: WhoAndWhenProps) {
  const t = useWords('next')
  return (
    <>
      <TextField
        label={t('form.who')}
        hint={t('form.whoHint')}
        value={who}
        maxLength={200}
        onChange={(event) => onType({ who: event.target.value })}
      />
      <TextField
        label={t('form.by')}
        hint={t('form.byHint')}
        value={by}
        maxLength={200}
        onChange={(event) => onType({ by: event.target.value })}
      />
    </>
  )
}
