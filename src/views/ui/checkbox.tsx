import styles from './checkbox.module.css'

interface CheckboxProps {
  label: string
  /** Its whole name where the label alone stands on the screen more than once; it begins with the label. */
  name?: string
  checked: boolean
  onChange: (checked: boolean) => void
  /** `plain` has no box around it; `bare` shows no label either, where the head of its column says it. */
  look?: 'boxed' | 'plain' | 'bare'
}

export function Checkbox({ label, name, checked, onChange, look = 'boxed' }: CheckboxProps) {
  return (
    <label className={styles['choice']} data-look={look} data-chosen={checked || undefined}>
      <input
        type="checkbox"
        className={styles['input']}
        checked={checked}
        aria-label={name}
        onChange={(event) => onChange(event.target.checked)}
      />
      {look === 'bare' ? null : <span>{label}</span>}
    </label>
  )
}
