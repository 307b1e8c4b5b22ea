import type { ReactNode } from 'react'
import type { ResultFault } from '../../domain/draft/figure-faults.ts'
import type { FieldFault, FormField } from '../../domain/draft/typed-form.ts'
import { textOfNumber } from '../../domain/draft/typed-number.ts'
import { seenText } from '../../domain/summary/free-text.ts'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { Field } from '../ui/field.tsx'
import { useWords } from '../ui/words.ts'
import control from './control.module.css'
import styles from './figures.module.css'
import { useResultFaultSaid } from './result-fault-said.ts'
import { useFaultSaid, useLabels } from './typed-labels.ts'

interface TypedFieldProps {
  field: FormField
  /** What leads to it. */
  place: string
  text: string
  fault: FieldFault | undefined
  refusals: readonly ResultFault[]
  /** What is wrong with it and another field together is said elsewhere: where. */
  sharedFault?: string | undefined
  onType: (text: string, isTyping?: boolean) => void
  /** The field is left. */
  onLeave: () => void
}

/** A p value without a bound is the value itself. */
const isBound = ({ name }: FormField): boolean => /(^|\.)bound$/.test(name)

const lengthUnits = ['hours', 'days', 'weeks', 'months', 'years'] as const

/** One field of a form of figures; what cannot be right is said under it, and what was typed stays. */
export function TypedField({
  field,
  place,
  text,
  fault,
  refusals,
  sharedFault,
  onType,
  onLeave,
}: TypedFieldProps) {
  const labels = useLabels()
  const faultSaid = useFaultSaid()
  const resultFaultSaid = useResultFaultSaid()
  const label = labels.field(field.name)
  const said =
    [fault && faultSaid(fault), ...refusals.map((found) => resultFaultSaid(found))]
      .filter(Boolean)
      .join(' ') || undefined
  const could = fault && 'could' in fault ? fault.could : []
  if (field.kind === 'flag')
    return (
      <div className={styles['flag']} data-place={place}>
        <Checkbox
          look="plain"
          label={label}
          checked={text === 'yes'}
          onChange={(checked) => onType(checked ? 'yes' : '')}
        />
        {said === undefined ? null : (
          <p className={styles['fault']} role="alert">
            {said}
          </p>
        )}
      </div>
    )
  return (
    <div className={styles[field.kind] ?? ''} data-place={place}>
      <Field label={label} error={said} hint={labels.hint(field.name)}>
        {(tied) => (
          <Control
            field={field}
            text={text}
            label={label}
            tied={{
              ...tied,
              ...(sharedFault && {
                'aria-invalid': true,
                'aria-describedby': [sharedFault, tied['aria-describedby']].filter(Boolean).join(' '),
              }),
              onBlur: onLeave,
            }}
            onType={(typed, isTyping) => onType(seenText(typed), isTyping)}
          />
        )}
      </Field>
      <Could could={could} label={label} onType={onType} />
    </div>
  )
}

interface ControlProps {
  field: FormField
  text: string
  label: string
  tied: object
  onType: (text: string, isTyping?: boolean) => void
}

function Control({ field, text, label, tied, onType }: ControlProps): ReactNode {
  const t = useWords('draft-figures')
  const labels = useLabels()
  if (field.kind === 'one-of' || field.kind === 'named') {
    const of = text === '' || field.of.includes(text) ? field.of : [...field.of, text]
    return (
      <select
        {...tied}
        className={control['line']}
        value={text}
        onChange={(event) => onType(event.target.value)}
      >
        {field.required && text !== '' ? null : (
          <option value="">{t(isBound(field) ? 'is.equal' : 'choose')}</option>
        )}
        {of.map((each) => (
          <option key={each} value={each}>
            {labels.value(field, each)}
          </option>
        ))}
      </select>
    )
  }
  const line = (value: string, onChange: (typed: string) => void) => (
    <input
      {...tied}
      className={control['line']}
      autoComplete="off"
      inputMode={field.kind === 'text' ? 'text' : 'decimal'}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
  if (field.kind !== 'length') return line(text, (typed) => onType(typed, true))
  const unit = lengthUnits.find((each) => text.endsWith(each)) ?? 'months'
  const amount = text.replace(/ ?(hours|days|weeks|months|years)$/, '')
  return (
    <div className={styles['pair']}>
      {line(amount, (typed) => onType(`${typed} ${unit}`, true))}
      <select
        aria-label={t('unitOf', { label })}
        className={control['line']}
        value={unit}
        onChange={(event) => onType(`${amount} ${event.target.value}`)}
      >
        {lengthUnits.map((each) => (
          <option key={each} value={each}>
            {t(`lengthUnit.${each}`)}
          </option>
        ))}
      </select>
    </div>
  )
}

/** What the typed text may have been meant to be; a press says which. */
function Could({
  could,
  label,
  onType,
}: {
  could: readonly number[]
  label: string
  onType: (text: string) => void
}) {
  const t = useWords('draft-figures')
  if (could.length === 0) return null
  return (
    <div className={styles['could']}>
      {could.map((value) => (
        <Button
          key={value}
          onClick={() => onType(textOfNumber(value))}
          aria-label={t('useFor', { n: textOfNumber(value), label })}
        >
          {t('use', { n: textOfNumber(value) })}
        </Button>
      ))}
    </div>
  )
}
