import type { Bars } from '../../domain/risk/bars-of.ts'
import styles from './fact-bars.module.css'

interface FactBarsProps {
  bars: Bars
  /** Whom each bar is of, and the figure as it is said, "5 days". */
  said: readonly { name: string; figure: string; range: string | undefined }[]
  /** What the two ends of a scale mean, in words. */
  ends?: { low: string; high: string } | undefined
  /** What the ruler of the smallest change that people notice says. */
  smallest?: string | undefined
  /** What the bars say, as whole sentences: their name for people who do not see them. */
  sentence: string
}

const width = 400
const height = 10

/** Lengths of time or scores as bars on one scale, each with its number and its range. */
export function FactBars({
  bars: { bars, from, origin, to, smallestChange },
  said,
  ends,
  ...rest
}: FactBarsProps) {
  const at = (value: number) =>
    to > from ? (width * (Math.min(Math.max(value, from), to) - from)) / (to - from) : 0
  return (
    <div className={styles['bars']} role="img" aria-label={rest.sentence}>
      {bars.map(({ option, value, range }, place) => (
        <div key={option} className={styles['bar']}>
          <div className={styles['words']}>
            <span>{said[place]?.name}</span>
            <span className={styles['figure']}>
              <b className={styles['number']}>{said[place]?.figure}</b>
              {said[place]?.range === undefined ? null : ` (${said[place].range})`}
            </span>
          </div>
          <Track>
            <rect className={styles['whole']} x="0.5" y="0.5" width={width - 1} height={height - 1} />
            <rect
              className={styles['part']}
              x={Math.min(at(origin), at(value))}
              y="0"
              width={Math.abs(at(value) - at(origin))}
              height={height}
            />
            {origin === from ? null : <path className={styles['origin']} d={`M${at(origin)} 0V${height}`} />}
            {range ? (
              <rect
                className={styles['maybe']}
                x={at(range.low)}
                y="3"
                width={at(range.high) - at(range.low)}
                height="4"
              />
            ) : null}
          </Track>
        </div>
      ))}
      {ends ? (
        <div className={styles['ends']}>
          <span>{ends.low}</span>
          <span>{ends.high}</span>
        </div>
      ) : null}
      {smallestChange === undefined || rest.smallest === undefined ? null : (
        <Ruler
          from={Math.min(
            ...bars.map(({ value }) => at(value)),
            width - (at(from + smallestChange) - at(from)),
          )}
          length={at(from + smallestChange) - at(from)}
          text={rest.smallest}
        />
      )}
    </div>
  )
}

const Track = ({ children }: { children: React.ReactNode }) => (
  <svg
    className={styles['track']}
    viewBox={`0 0 ${width} ${height}`}
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    {children}
  </svg>
)

/** As long as the smallest change that people notice; it begins where the shortest bar ends, so that ends can be compared. */
const Ruler = ({ from, length, text }: { from: number; length: number; text: string }) => (
  <div className={styles['bar']}>
    <Track>
      <path
        className={styles['ruler']}
        d={`M${from} 0V10M${from} 5H${from + length}M${from + length} 0V10`}
      />
    </Track>
    <span className={styles['smallest']}>{text}</span>
  </div>
)
