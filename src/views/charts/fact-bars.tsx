import styles from './fact-bars.module.css'

export interface FactBar {
  option: string
  /** The figure as it is said, "5 days". */
  said: string
  value: number
}

interface FactBarsProps {
  bars: readonly FactBar[]
  /** Where the scale begins and ends; bars begin at its beginning. */
  from: number
  to: number
  /** The two ends in words, where the scale has any. */
  ends?: { low: string; high: string } | undefined
  /** What the bars say, as whole sentences: their name for people who do not see them. */
  sentence: string
}

const height = 10

/** Lengths of time or scores as bars on one scale, each with its number. */
export function FactBars({ bars, from, to, ends, sentence }: FactBarsProps) {
  const share = (value: number) =>
    to > from ? (Math.min(Math.max(value, from), to) - from) / (to - from) : 0
  return (
    <div className={styles['bars']} role="img" aria-label={sentence}>
      {bars.map(({ option, said, value }) => (
        <div key={option} className={styles['bar']}>
          <div className={styles['words']}>
            <span>{option}</span>
            <b className={styles['number']}>{said}</b>
          </div>
          <svg
            className={styles['track']}
            viewBox={`0 0 400 ${height}`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <rect className={styles['whole']} x="0.5" y="0.5" width="399" height={height - 1} />
            <rect className={styles['part']} x="0" y="0" width={400 * share(value)} height={height} />
          </svg>
        </div>
      ))}
      {ends ? (
        <div className={styles['ends']}>
          <span>{ends.low}</span>
          <span>{ends.high}</span>
        </div>
      ) : null}
    </div>
  )
}
