import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { StandardItem } from '../../../domain/aid/standards.ts'
import type { Reviewer } from '../../../domain/draft/draft-note.ts'
import type { Pins } from '../../../domain/draft/readiness.ts'
import { standardItem } from '../../../renderings/ipdas-lines.ts'
import { Button } from '../../ui/button.tsx'
import { Field, TextField } from '../../ui/field.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { useWords } from '../../ui/words.ts'
import control from '../control.module.css'
import styles from '../draft.module.css'
import { useWorkbench } from '../workbench.ts'
import { judgeSaid, sayJudge } from './reviewer-said.ts'

interface JudgeFormProps {
  item: StandardItem
  /** Why somebody judged an earlier text so: to be gone over, not typed again. */
  earlier?: string
  /** Of the texts that are judged. */
  pins: Pins
  onDone: () => void
  onCancel: () => void
}

const written = ['why', 'name', 'role'] as const
type Part = (typeof written)[number]
const nobody: Reviewer = { name: '', role: '' }

/** A person says whether an item is met, why, and who they are. */
export function JudgeForm({ item, earlier = '', pins, onDone, onCancel }: JudgeFormProps) {
  const t = useWords('judging')
  const { note, today } = useWorkbench()
  const form = useRef<HTMLFormElement>(null)
  const [known, setKnown] = useState(judgeSaid)
  const [said, setSaid] = useState({ why: earlier, ...(known ?? nobody) })
  const [isMet, setMet] = useState<'met' | 'not-met'>()
  const [isAsked, setAsked] = useState(false)
  const [led, setLed] = useState('input')
  useEffect(() => form.current?.querySelector<HTMLElement>(led)?.focus({ preventScroll: true }), [led])
  const missing = written.filter((part) => said[part].trim() === '')

  function save(event: FormEvent) {
    event.preventDefault()
    setAsked(true)
    if (isMet === undefined || missing.length > 0) {
      const first = isMet === undefined ? 'input[type=radio]' : `[name=${missing[0]}]`
      form.current?.querySelector<HTMLElement>(first)?.focus()
      return
    }
    const by = { name: said.name.trim(), role: said.role.trim() }
    sayJudge(by)
    const why = said.why.trim()
    note({ type: 'item.judged', item: item.key, isMet: isMet === 'met', why, by, on: today, ...pins })
    onDone()
  }

  return (
    <form ref={form} className={styles['fields']} onSubmit={save} noValidate aria-label={standardItem(item)}>
      <RadioGroup
        legend={t('form.legend')}
        layout="row"
        choices={(['met', 'not-met'] as const).map((value) => ({ value, label: t(`form.${value}`) }))}
        chosen={isMet}
        onChoose={setMet}
        error={isAsked && isMet === undefined ? t('form.missing.isMet') : undefined}
      />
      <Written
        said={said}
        known={known}
        missing={isAsked ? missing : []}
        onSay={(part, text) => setSaid({ ...said, [part]: text })}
        onOther={() => {
          setKnown(undefined)
          setSaid({ ...said, ...nobody })
          setLed('[name=name]')
        }}
      />
      <div className={styles['ways']}>
        <Button type="submit">{t('form.save')}</Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  )
}

interface WrittenProps {
  said: Readonly<Record<Part, string>>
  /** What somebody tried to leave out. */
  missing: readonly Part[]
  onSay: (part: Part, text: string) => void
  /** Who judged last in this sitting. */
  known: Reviewer | undefined
  /** It is somebody else now. */
  onOther: () => void
}

function Written({ said, missing, onSay, known, onOther }: WrittenProps) {
  const t = useWords('judging')
  const errorOf = (part: Part) => (missing.includes(part) ? t(`form.missing.${part}`) : undefined)
  const say = (part: Part) => (event: { target: { value: string } }) => onSay(part, event.target.value)
  return (
    <>
      <Field label={t('form.why')} hint={t('form.whyHint')} error={errorOf('why')}>
        {(tied) => (
          <textarea
            {...tied}
            name="why"
            rows={2}
            maxLength={1000}
            className={control['prose']}
            value={said.why}
            onChange={say('why')}
          />
        )}
      </Field>
      {known ? (
        <p className={styles['ways']}>
          {t('form.as', { name: known.name, role: known.role })}
          <Button kind="quiet" onClick={onOther}>
            {t('form.other')}
          </Button>
        </p>
      ) : (
        (['name', 'role'] as const).map((part) => (
          <TextField
            key={part}
            name={part}
            label={t(`form.${part}`)}
            error={errorOf(part)}
            maxLength={120}
            value={said[part]}
            onChange={say(part)}
          />
        ))
      )}
    </>
  )
}
