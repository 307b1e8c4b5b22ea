import styles from './skip.module.css'

interface SkipProps {
  label: string
  onSkip: () => void
}

/** Leads past what stands on every page. It is a button: a link to a place would change the address, which holds the route. */
export function Skip({ label, onSkip }: SkipProps) {
  return (
    <button type="button" className={styles['skip']} onClick={onSkip}>
      {label}
    </button>
  )
}
