import type { ReactElement } from 'react'

/**
 * What one icon stands for. `event` has it, `helped` is better off and `caused` worse off because of the choice, `none`
 * does not have it. The shapes are those of the pictures on the screen.
 */
export type Mark = 'event' | 'helped' | 'caused' | 'none'

export interface Marks {
  mark: Mark
  /** Whole people; all counts together are everybody in the picture. */
  count: number
}

/** A run of icons in one row: `column` and `row` are counted from 0. */
interface Run {
  mark: Mark
  row: number
  column: number
  length: number
}

/** How many icons stand in a row of a picture of so many people. */
export const columnsFor = (people: number): number => (people > 100 ? 50 : 10)

/** Where the icons stand: row by row, in the order of the marks, one icon for each person and none left over. */
export function runsOf(marks: readonly Marks[], columns: number): Run[] {
  const runs: Run[] = []
  let place = 0
  for (const { mark, count } of marks) {
    for (let left = count; left > 0; ) {
      const column = place % columns
      const length = Math.min(left, columns - column)
      runs.push({ mark, row: Math.floor(place / columns), column, length })
      place += length
      left -= length
    }
  }
  return runs
}

/** A run is a dashed line whose dashes have no length and round ends: a dot for each whole step. */
const dash = ({ column, row, length }: Run): string =>
  `M${column * 10 + 5} ${row * 10 + 5}h${length * 10 - 5}`

/** Diamonds have no such short cut: one outline each. */
const diamonds = ({ column, row, length }: Run): string =>
  Array.from(
    { length },
    (_, step) => `M${(column + step) * 10 + 5} ${row * 10 + 0.5}l4.5 4.5l-4.5 4.5l-4.5-4.5z`,
  ).join('')

/** Two strokes make a ring out of a dot, so that the marks differ in shape where there is no colour. */
const looks: Record<Mark, { draw: (run: Run) => string; strokes: string[] }> = {
  event: { draw: dash, strokes: ['event'] },
  helped: { draw: dash, strokes: ['helped', 'helped-inside'] },
  caused: { draw: diamonds, strokes: ['caused'] },
  none: { draw: dash, strokes: ['none'] },
}

/**
 * One icon is one person. `label` is the whole sentence that the picture shows. Nothing but shapes: the same markup
 * stands on the screen, in print and in the saved file. Styles: `icon-array.css`.
 */
export function IconArray({ marks, label }: { marks: readonly Marks[]; label: string }): ReactElement {
  const people = marks.reduce((sum, { count }) => sum + count, 0)
  const columns = columnsFor(people)
  const runs = runsOf(marks, columns)
  const size = `0 0 ${columns * 10} ${Math.ceil(people / columns) * 10}`
  const kinds = [...new Set(runs.map(({ mark }) => mark))]
  return (
    <svg className={`icon-array icon-array-${columns}`} viewBox={size} role="img" aria-label={label}>
      {kinds.flatMap((kind) => {
        const { draw, strokes } = looks[kind]
        const path = runs
          .filter(({ mark }) => mark === kind)
          .map(draw)
          .join('')
        return strokes.map((stroke) => <path key={stroke} className={`icon-${stroke}`} d={path} />)
      })}
    </svg>
  )
}

/** One icon for the key beside a picture. The words next to it say what it is. */
export function IconKey({ mark }: { mark: Mark }): ReactElement {
  const one: Run = { mark, row: 0, column: 0, length: 1 }
  return (
    <svg className="icon-array icon-key" viewBox="0 0 10 10" aria-hidden="true">
      {looks[mark].strokes.map((stroke) => (
        <path key={stroke} className={`icon-${stroke}`} d={looks[mark].draw(one)} />
      ))}
    </svg>
  )
}
