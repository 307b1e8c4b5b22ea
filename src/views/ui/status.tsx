import styles from './status.module.css'

interface StatusProps {
  text: string
  tone?: 'quiet' | 'wrong'
  /** A tick before the words, which say the same. */
  ticked?: boolean
  /** A mark in the tick's place, so that nothing moves when it comes. */
  awaited?: boolean
  /** It is not read out when it changes; it can still be found and read. */
  silent?: boolean
}

/** One line that is read out when it changes. */
export function Status({
  text,
  tone = 'quiet',
  ticked = false,
  awaited = false,
  silent = false,
}: StatusProps) {
  return (
    <p role="status" aria-live={silent ? 'off' : 'polite'} className={styles[tone]}>
      {ticked ? (
        <svg className={styles['tick']} viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2.5 8.5l3.5 3.5 7-8" />
        </svg>
      ) : null}
      {awaited && !ticked ? (
        <svg className={styles['tick']} viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="5.5" />
        </svg>
      ) : null}
      {text}
    </p>
  )
}
