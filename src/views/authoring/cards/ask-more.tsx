import { type FormEvent, useEffect, useRef, useState } from 'react'
import { type NumberRule, readNumber } from '../../../domain/draft/typed-number.ts'
import { Button } from '../../ui/button.tsx'
import { Field, TextField } from '../../ui/field.tsx'
import { useWords } from '../../ui/words.ts'
import control from '../control.module.css'
import { AskFirst } from './ask-first.tsx'
import styles from './cards.module.css'

export interface AskedField {
  name: string
  label: string
  hint?: string | undefined
  /** It is typed as a number, within this rule. */
  number?: NumberRule
  /** One of these is chosen. */
  choices?: readonly { value: string; label: string }[]
  mayBeLeft?: true
}

type Given = Readonly<Record<string, string>>

interface AskMoreProps {
  /** Says what is added, on the button and of the form. */
  label: string
  fields: readonly AskedField[]
  /** Of these at least one is needed. */
  oneOf?: readonly string[]
  /** What stands in a field before anything is typed. */
  begun?: Given
  onAdd: (given: Given) => void
}

/** A button that asks what something new cannot be without, and adds it. */
export function AskMore({ onAdd, ...asked }: AskMoreProps) {
  return (
    <AskFirst label={asked.label}>
      {({ close, keep }) => (
        <Asked
          {...asked}
          onAdd={(given) => {
            close()
            onAdd(given)
          }}
          onKeep={keep}
        />
      )}
    </AskFirst>
  )
}

/** The number that was typed into a field of the form; absent where none was. */
export function numberOf(text: string | undefined, rule: NumberRule = { signed: true }): number | undefined {
  const read = readNumber(text ?? '', rule)
  return read.is === 'number' ? read.value : undefined
}

function useErrors(oneOf: readonly string[], given: Given) {
  const t = useWords(['cards', 'card-facts'])
  const has = (name: string) => (given[name] ?? '').trim() !== ''
  return (field: AskedField): string | undefined => {
    if (field.number && has(field.name) && numberOf(given[field.name], field.number) === undefined)
      return t('card-facts:ask.number')
    if (oneOf[0] === field.name && !oneOf.some(has)) return t('card-facts:ask.oneOf')
    if (field.mayBeLeft || has(field.name)) return undefined
    return t(field.choices ? 'ask.choose' : field.number ? 'card-facts:ask.number' : 'ask.empty')
  }
}

function Asked({
  label,
  fields,
  oneOf = [],
  begun = {},
  onAdd,
  onKeep,
}: AskMoreProps & { onKeep: () => void }) {
  const t = useWords('cards')
  const form = useRef<HTMLFormElement>(null)
  const [given, setGiven] = useState<Given>(begun)
  const [isTried, setTried] = useState(false)
  const errorOf = useErrors(oneOf, given)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const first = fields.find((field) => errorOf(field) !== undefined)
    if (first) form.current?.querySelector<HTMLElement>(`[name="${first.name}"]`)?.focus()
    else onAdd(given)
  }
  return (
    <form ref={form} className={styles['asked']} onSubmit={submit} noValidate aria-label={label}>
      {fields.map((field) => (
        <OneAsked
          key={field.name}
          field={field}
          value={given[field.name] ?? ''}
          error={isTried ? errorOf(field) : undefined}
          onChange={(value) => setGiven({ ...given, [field.name]: value })}
        />
      ))}
      <div className={styles['does']}>
        <Button type="submit">{t('add.do')}</Button>
        <Button kind="quiet" onClick={onKeep}>
          {t('add.not')}
        </Button>
      </div>
    </form>
  )
}

interface OneAskedProps {
  field: AskedField
  value: string
  error: string | undefined
  onChange: (value: string) => void
}

function OneAsked({ field: { name, label, hint, choices, number }, value, error, onChange }: OneAskedProps) {
  const t = useWords('cards')
  if (!choices)
    return (
      <TextField
        name={name}
        label={label}
        hint={hint}
        error={error}
        value={value}
        maxLength={300}
        inputMode={number ? 'decimal' : 'text'}
        onChange={(event) => onChange(event.target.value)}
      />
    )
  return (
    <Field label={label} hint={hint} error={error}>
      {(tied) => (
        <select
          {...tied}
          name={name}
          className={control['line']}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{t('ask.choose')}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
