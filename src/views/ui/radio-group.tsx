import { type ReactNode, useId } from 'react'
import styles from './radio-group.module.css'

export interface RadioChoice<Value extends string> {
  value: Value
  label: ReactNode
  /** One short line under the label; it describes the choice and is no part of its name. */
  detail?: string | undefined
}

interface RadioGroupProps<Value extends string> {
  legend: string
  hint?: ReactNode
  choices: readonly RadioChoice<Value>[]
  /** Absent: nothing is chosen; there is no default. */
  chosen: Value | undefined
  onChoose: (value: Value) => void
  /** `row` sets short choices side by side, `cards` longer ones, `segments` joins a word each to one small control. */
  layout?: 'column' | 'row' | 'cards' | 'segments'
  /** The legend is the heading of a part of the stage. */
  large?: boolean
  /** What is missing; absent while nothing is. */
  error?: string | undefined
  /** The legend stands above already, as the summary of a disclosure. */
  legendHidden?: boolean
}

export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { legend, hint, choices, chosen, onChoose, layout = 'column', error } = props
  const look = props.legendHidden ? 'legendHidden' : props.large ? 'legendLarge' : 'legend'
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div
      role="radiogroup"
      aria-labelledby={`${id}-legend`}
      aria-describedby={described || undefined}
      aria-invalid={error ? true : undefined}
    >
      <div className={styles[look]} id={`${id}-legend`}>
        {legend}
      </div>
      {hint ? (
        <div className={styles['hint']} id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      <div className={styles[layout]}>
        {choices.map(({ value, label, detail }) => (
          <label key={value} className={styles['choice']} data-chosen={chosen === value || undefined}>
            <input
              type="radio"
              className={styles['input']}
              name={id}
              value={value}
              checked={chosen === value}
              onChange={() => onChoose(value)}
              aria-labelledby={`${id}-${value.replaceAll(' ', '-')}`}
              aria-describedby={detail ? `${id}-${value.replaceAll(' ', '-')}-detail` : undefined}
            />
            <span className={styles['texts']}>
              <span className={styles['label']} id={`${id}-${value.replaceAll(' ', '-')}`}>
                {label}
              </span>
              {detail ? (
                <span className={styles['detail']} id={`${id}-${value.replaceAll(' ', '-')}-detail`}>
                  {detail}
                </span>
              ) : null}
            </span>
          </label>
        ))}
      </div>
      {error ? (
        <p className={styles['error']} id={`${id}-error`} role="alert">
          {error}
        </p>
      ) : null}
    </div>
  )
}
