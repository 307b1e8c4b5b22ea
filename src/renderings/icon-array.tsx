import type { ReactElement } from 'react'
import type { Segment } from '../domain/risk/pictures-of.ts'
import { looksOf, type Mark, markOf, type Run } from './icon-marks.ts'

/** How many people stand in a row: ten of up to a hundred, of up to a thousand what there is room for, else a hundred. */
export const columnsFor = (people: number, widest = 50): number =>
  people <= 100 ? 10 : people <= 1000 ? widest : 100

interface Drawn extends Run {
  /** The place of the segment in its picture. */
  segment: number
}

/** Where the people stand: row by row, in the order of the segments, one place for each and none left over. */
export function runsOf(segments: readonly Pick<Segment, 'count'>[], columns: number): Drawn[] {
  const runs: Drawn[] = []
  let place = 0
  for (const [segment, { count }] of segments.entries()) {
    for (let left = count; left > 0; ) {
      const column = place % columns
      const length = Math.min(left, columns - column)
      runs.push({ segment, row: Math.floor(place / columns), column, length })
      place += length
      left -= length
    }
  }
  return runs
}

interface IconArrayProps {
  /** Everybody in the picture, in order. */
  segments: readonly Segment[]
  /** What the picture says, as whole sentences: its name for people who do not see it. */
  label: string
  columns: number
}

/**
 * One icon is one person. Nothing but shapes: the same markup stands in the talk, in the summary, on paper and in the
 * saved file. Styles: `icon-array.css`.
 */
export function IconArray({ segments, label, columns }: IconArrayProps): ReactElement {
  const people = segments.reduce((sum, { count }) => sum + count, 0)
  const parts = [...new Set(segments.map(({ part }) => part))]
  const runs = runsOf(segments, columns)
  const size = `0 0 ${columns * 10} ${Math.ceil(people / columns) * 10}`
  return (
    <svg className={`icon-array icon-array-${columns}`} viewBox={size} role="img" aria-label={label}>
      {segments.flatMap((segment, place) => {
        const { draw, looks } = looksOf[markOf(segment, parts.indexOf(segment.part))]
        const path = runs
          .filter((run) => run.segment === place)
          .map(draw)
          .join('')
        const key = `${segment.part} ${place}`
        return looks.map((look) => <path key={`${key} ${look}`} className={`icon-${look}`} d={path} />)
      })}
    </svg>
  )
}

/** A mark by itself, in the key to a picture. The words next to it say what it is. */
export function MarkSample({ mark }: { mark: Mark }): ReactElement {
  const { draw, looks } = looksOf[mark]
  return (
    <svg className="icon-sample" viewBox="0 0 10 10" aria-hidden="true">
      {looks.map((look) => (
        <path key={look} className={`icon-${look}`} d={draw({ row: 0, column: 0, length: 1 })} />
      ))}
    </svg>
  )
}
