import { type FormEvent, useRef, useState } from 'react'
import { type PartToCheck, partsToCheck, type SignOff } from '../../domain/aid/sign-off.ts'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { TextField } from '../ui/field.tsx'
import { useWords } from '../ui/words.ts'
import styles from './aid-page.module.css'

export interface Signing extends Omit<SignOff, 'day'> {
  checked: readonly PartToCheck[]
}

const fields = ['name', 'role', 'interests'] as const

/** A named clinician says what they have checked: four marks, three words, one press. */
export function SignOffForm({ onSign }: { onSign: (signing: Signing) => void }) {
  const t = useWords('aid')
  const form = useRef<HTMLFormElement>(null)
  const [written, setWritten] = useState({ name: '', role: '', interests: '' })
  const [checked, setChecked] = useState<readonly PartToCheck[]>([])
  const [isAsked, setAsked] = useState(false)
  const missing = fields.filter((field) => written[field].trim() === '')
  const left = partsToCheck.length - checked.length

  function sign(event: FormEvent) {
    event.preventDefault()
    setAsked(true)
    if (missing.length > 0 || left > 0) {
      const first = missing[0] ? `[name=${missing[0]}]` : 'input[type=checkbox]:not(:checked)'
      form.current?.querySelector<HTMLElement>(first)?.focus()
      return
    }
    const [name, role, interests] = fields.map((field) => written[field].trim())
    if (name && role && interests) onSign({ name, role, interests, checked })
  }

  return (
    <form ref={form} className={styles['form']} onSubmit={sign} noValidate>
      <h2>{t('sign.title')}</h2>
      <PartsChecked checked={checked} onChange={setChecked} isAsked={isAsked} />
      <div className={styles['who']}>
        {fields.map((field) => (
          <TextField
            key={field}
            name={field}
            label={t(`sign.${field}`)}
            hint={field === 'name' ? undefined : t(`sign.${field}Hint`)}
            error={isAsked && missing.includes(field) ? t(`sign.missing.${field}`) : undefined}
            maxLength={field === 'interests' ? 500 : 120}
            value={written[field]}
            onChange={(event) => setWritten({ ...written, [field]: event.target.value })}
          />
        ))}
      </div>
      <div>
        <Button kind="primary" type="submit">
          {t('sign.do')}
        </Button>
      </div>
    </form>
  )
}

interface PartsCheckedProps {
  checked: readonly PartToCheck[]
  onChange: (checked: readonly PartToCheck[]) => void
  /** Somebody has tried to sign: what is left is said. */
  isAsked: boolean
}

function PartsChecked({ checked, onChange, isAsked }: PartsCheckedProps) {
  const t = useWords('aid')
  const left = partsToCheck.length - checked.length
  return (
    <fieldset className={styles['parts']}>
      <legend>{t('sign.checked')}</legend>
      {partsToCheck.map((part) => (
        <Checkbox
          key={part}
          label={t(`sign.parts.${part}`)}
          checked={checked.includes(part)}
          onChange={(is) => onChange(is ? [...checked, part] : checked.filter((other) => other !== part))}
        />
      ))}
      {isAsked && left > 0 ? (
        <p className={styles['missing']} role="alert">
          {t('sign.missing.checked', { count: left })}
        </p>
      ) : null}
    </fieldset>
  )
}
