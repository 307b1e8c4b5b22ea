import type { ComponentProps } from 'react'
import styles from './file-button.module.css'

interface FileButtonProps extends ComponentProps<'input'> {
  label: string
  onOpenFile?: (file: File) => void
}

/** A file field that looks like a button. */
export function FileButton({ label, onOpenFile, ...input }: FileButtonProps) {
  return (
    <label className={styles['file']}>
      {label}
      <input
        type="file"
        className={styles['input']}
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = '' // so that the same file can be opened again
          if (file) onOpenFile?.(file)
        }}
        {...input}
      />
    </label>
  )
}
