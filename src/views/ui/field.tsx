import { type ComponentProps, type ReactNode, useId } from 'react'
import styles from './field.module.css'

interface FieldProps {
  label: string
  hint?: string | undefined
  /** What is wrong and how to mend it; absent while nothing is. */
  error?: string | undefined
  /** The error stood there before anybody came: it is read with the field, and not said aloud. */
  isStanding?: boolean
  /** Gives the control the ids that tie label, hint and error to it. */
  children: (tied: TiedToLabel) => ReactNode
}

interface TiedToLabel {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

export function Field({ label, hint, error, isStanding = false, children }: FieldProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <p className={styles['hint']} id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error ? (
        <p className={styles['error']} id={`${id}-error`} role={isStanding ? undefined : 'alert'}>
          {error}
        </p>
      ) : null}
    </div>
  )
}

type FieldTexts = Pick<FieldProps, 'label' | 'hint' | 'error'>

export function TextField({ label, hint, error, ...input }: FieldTexts & ComponentProps<'input'>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(tied) => (
        <input
          type="text"
          autoComplete="off"
          dir={input.value ? 'auto' : undefined}
          className={styles['input']}
          {...input}
          {...tied}
        />
      )}
    </Field>
  )
}
