import type { ReactNode } from 'react'
import type { ResultFault } from '../../domain/draft/figure-faults.ts'
import type { FieldFault, FormField } from '../../domain/draft/typed-form.ts'
import { textOfNumber } from '../../domain/draft/typed-number.ts'
import { messageOf } from '../../renderings/check-lines.ts'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { Field } from '../ui/field.tsx'
import { useWords } from '../ui/words.ts'
import styles from './figures.module.css'
import { useNames } from './figures-in-hand.ts'

interface TypedFieldProps {
  field: FormField
  text: string
  fault: FieldFault | undefined
  refusals: readonly ResultFault[]
  onType: (text: string) => void
  /** The field is left. */
  onLeave: () => void
}

const lengthUnits = ['hours', 'days', 'weeks', 'months', 'years'] as const

/** One field of a form of figures; what cannot be right is said under it, and what was typed stays. */
export function TypedField({ field, text, fault, refusals, onType, onLeave }: TypedFieldProps) {
  const labels = useLabels()
  const faultSaid = useFaultSaid()
  const label = labels.field(field.name)
  const said = [fault && faultSaid(fault), ...refusals.map(messageOf)].filter(Boolean).join(' ') || undefined
  const could = fault && 'could' in fault ? fault.could : []
  if (field.kind === 'flag')
    return (
      <div className={styles['flag']}>
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
    <div className={styles[field.kind] ?? ''}>
      <Field label={label} error={said} hint={labels.hint(field.name)}>
        {(tied) => (
          <Control
            field={field}
            text={text}
            label={label}
            tied={{ ...tied, onBlur: onLeave }}
            onType={onType}
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
  onType: (text: string) => void
}

function Control({ field, text, label, tied, onType }: ControlProps): ReactNode {
  const t = useWords('draft-figures')
  const labels = useLabels()
  if (field.kind === 'one-of' || field.kind === 'named') {
    const of = text === '' || field.of.includes(text) ? field.of : [...field.of, text]
    return (
      <select
        {...tied}
        className={styles['line']}
        value={text}
        onChange={(event) => onType(event.target.value)}
      >
        {field.required && text !== '' ? null : <option value="">{t('choose')}</option>}
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
      className={styles['line']}
      autoComplete="off"
      inputMode={field.kind === 'text' ? 'text' : 'decimal'}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
  if (field.kind !== 'length') return line(text, onType)
  const unit = lengthUnits.find((each) => text.endsWith(each)) ?? 'months'
  const amount = text.replace(/ ?(hours|days|weeks|months|years)$/, '')
  return (
    <div className={styles['pair']}>
      {line(amount, (typed) => onType(`${typed} ${unit}`))}
      <select
        aria-label={t('unitOf', { label })}
        className={styles['line']}
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

/** What is wrong with what was typed, and how to mend it. */
export function useFaultSaid(): (fault: FieldFault) => string {
  const t = useWords('draft-figures')
  return (fault) => {
    switch (fault.code) {
      case 'too-small':
        return t('fault.too-small', { least: fault.least })
      case 'too-large':
        return t('fault.too-large', { most: fault.most })
      case 'which':
        return t(fault.could.length > 1 ? 'fault.which' : 'fault.point')
      default:
        return t(`fault.${fault.code}`)
    }
  }
}

const fieldNames = [
  'count',
  'events',
  'total',
  'low',
  'high',
  'level',
  'to',
  'measure',
  'estimate',
  'of',
  'direction',
  'axis',
  'mean',
  'sd',
  'length',
  'people',
  'unit',
  'scale',
  'statistic',
  'judgement',
  'clear',
  'generalAdvice',
  'relation',
  'source',
  'place',
  'reportedBy',
  'arm',
  'adjusted',
  'p',
  'bound',
  'rating',
  'from',
  'at',
] as const
const effectNames = ['measure', 'estimate', 'low', 'high', 'level', 'adjusted'] as const
const hinted = ['count', 'place', 'reportedBy', 'people', 'p', 'of'] as const

/** What fields and their values are called. */
export function useLabels() {
  const t = useWords('draft-figures')
  const names = useNames()
  const last = (name: string) => name.slice(name.lastIndexOf('.') + 1)
  return {
    field: (name: string): string => {
      if (name.startsWith('counts.')) return names('counts', last(name))
      if (name.startsWith('certainty.byGroup.'))
        return t('field.byGroup', { group: names('byGroup', last(name)) })
      if (name === 'certainty.scale') return t('field.ratingScale')
      if (name === 'time.to') return t('field.timeTo')
      const ofEffect = effectNames.find((each) => name === `effect.${each}`)
      if (ofEffect) return t(`effect.${ofEffect}`)
      const known = fieldNames.find((each) => each === last(name))
      return known ? t(`field.${known}`) : name
    },
    hint: (name: string): string | undefined => {
      const known = hinted.find((each) => each === name)
      return known && t(`hint.${known}`)
    },
    value: (field: FormField, value: string): string => {
      if (field.kind === 'named') return names(last(field.name), value)
      const known = values.find((each) => each === value)
      return known ? t(`is.${known}`) : value
    },
  }
}

const values = [
  'RR',
  'HR',
  'OR',
  'more',
  'fewer',
  'people',
  'operations',
  'person-years',
  'episodes',
  'mean',
  'median',
  'high',
  'moderate',
  'low',
  'very-low',
  'not-rated',
  'no-clear-difference',
  'little-or-no-difference',
  'too-few-to-tell',
  'later',
  'detail',
  'disagrees',
  'other-people',
  'below',
  'above',
] as const
