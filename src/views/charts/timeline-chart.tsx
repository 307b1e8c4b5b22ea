import type { Timeline, TimePoint } from '../../domain/risk/timeline-of.ts'
import type { TimelineWords } from '../../renderings/figure-timeline.ts'
import { labelPlaces } from './label-places.ts'
import styles from './timeline-chart.module.css'

interface TimelineChartProps {
  timeline: Timeline
  words: TimelineWords
  isNarrow: boolean
}

/** One mark for each line, told apart by shape: a disc, a square, a diamond, a triangle, a ring, an open square. */
const marks = [
  'M-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0z',
  'M-6-6h12v12h-12z',
  'M0-8l8 8-8 8-8-8z',
  'M0-8l8 14h-16z',
  'M-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0z',
  'M-6-6h12v12h-12z',
]
const firstOpen = 4
const edges = { start: 26, end: 58, top: 26, bottom: 56 }
const height = 240
const lineHeight = 20

const Mark = ({ place }: { place: number }) => (
  <path d={marks[place] ?? ''} className={place < firstOpen ? styles['mark'] : styles['markOpen']} />
)

/** Where things stand: time from left to right, to scale; figures upwards. */
function placing({ from, to, lastDay }: Timeline, width: number) {
  const across = width - edges.start - edges.end
  const up = height - edges.top - edges.bottom
  return {
    x: (day: number) => edges.start + (across * day) / lastDay,
    y: (value: number) => height - edges.bottom - (up * (value - from)) / (to - from),
  }
}

/** An outcome at several times on one axis; a line joins only figures of the same people. The numbers stand at their marks. */
export function TimelineChart({ timeline, words, isNarrow }: TimelineChartProps) {
  const width = isNarrow ? 340 : 440
  const { x, y } = placing(timeline, width)
  const { from, to, lines } = timeline
  const base = y(from)
  return (
    <figure className={styles['timeline']}>
      <svg
        className={styles['chart']}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={words.sentence}
      >
        <text className={styles['end']} x="0" y="14">
          {words.to}
        </text>
        <text className={styles['end']} x="0" y={base - 6}>
          {words.from}
        </text>
        <path className={styles['grid']} d={`M${edges.start - 12} ${y(to)}H${width}`} />
        <path className={styles['axis']} d={`M${edges.start - 12} ${base}H${width}`} />
        {words.times.map(({ day, text }, place) => (
          <g key={day}>
            <path className={styles['grid']} d={`M${x(day)} ${y(to)}V${base + 6}`} />
            <text className={styles['time']} x={x(day)} y={base + (place % 2 === 0 ? 24 : 46)}>
              {text}
            </text>
          </g>
        ))}
        {lines.map(({ option, runs }, place) =>
          runs.map((run) => (
            <path
              key={`${option} ${run[0]?.result}`}
              className={styles['line']}
              strokeDasharray={place === 0 ? undefined : `${2 + place * 3} ${3 + place}`}
              d={`M${run.map(({ day, value }) => `${x(day)} ${y(value)}`).join('L')}`}
            />
          )),
        )}
        <Points timeline={timeline} words={words} x={x} y={y} />
      </svg>
      <figcaption>
        <ul className={styles['key']}>
          {lines.map(({ option }, place) => (
            <li key={option}>
              <svg className={styles['sample']} viewBox="-9 -9 18 18" aria-hidden="true">
                <Mark place={place} />
              </svg>
              {words.names[option]}
            </li>
          ))}
        </ul>
        {words.apart === '' ? null : <p className={styles['apart']}>{words.apart}</p>}
      </figcaption>
    </figure>
  )
}

interface PointsProps {
  timeline: Timeline
  words: TimelineWords
  x: (day: number) => number
  y: (value: number) => number
}

function Points({ timeline, words, x, y }: PointsProps) {
  const points = timeline.lines.flatMap(({ option, runs }, place) =>
    runs.flat().map((point) => ({ option, place, point })),
  )
  return words.times.map(({ day }) => {
    const here = points.filter(({ point }) => point.day === day)
    const labels = labelPlaces(
      here.map(({ point }) => y(point.value) + 6),
      lineHeight,
      { least: edges.top + 6, most: y(timeline.from) + 4 },
    )
    return here.map(({ option, place, point }, index) => (
      <g key={option}>
        <Range point={point} at={x(day)} y={y} />
        <g transform={`translate(${x(day)} ${y(point.value)})`}>
          <Mark place={place} />
        </g>
        <text className={styles['number']} x={x(day) + 11} y={labels[index]}>
          {words.figure(point)}
        </text>
      </g>
    ))
  })
}

const Range = ({ point, at, y }: { point: TimePoint; at: number; y: (value: number) => number }) =>
  point.range ? (
    <path className={styles['range']} d={`M${at} ${y(point.range.low)}V${y(point.range.high)}`} />
  ) : null
