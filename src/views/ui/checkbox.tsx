import styles from './checkbox.module.css'

interface CheckboxProps {
  label: string
  /** Its whole name where the label alone stands on the screen more than once; it begins with the label. */
  name?: string
  checked: boolean
  onChange: (checked: boolean) => void
}

export function Checkbox({ label, name, checked, onChange }: CheckboxProps) {
  return (
    <label className={styles['choice']} data-chosen={checked || undefined}>
      <input
        type="checkbox"
        className={styles['input']}
        checked={checked}
        aria-label={name}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  )
}
