import { memo } from 'react'
import type { Picture } from '../../domain/risk/pictures-of.ts'
import styles from './icon-array.module.css'
import { layersOf, type Mark, markOf } from './marks.ts'
import { useNarrow } from './narrow.ts'

const cell = 10

/** How many people stand in one row. */
function columnsFor(of: number, isNarrow: boolean): number {
  if (of <= 100) return 10
  if (of <= 1000) return isNarrow ? 25 : 50
  return 100
}

interface Drawn {
  key: string
  look: string
  path: string
}

/** One path for each layer of each segment, however many people it holds. */
function drawn(picture: Picture, columns: number): Drawn[] {
  const parts = [...new Set(picture.segments.map(({ part }) => part))]
  let first = 0
  return picture.segments.flatMap((segment) => {
    const from = first
    first += segment.count
    return layersOf[markOf(segment, parts.indexOf(segment.part))].map(({ look, outline }) => {
      let path = ''
      for (let person = from; person < from + segment.count; person += 1) {
        const x = (person % columns) * cell + cell / 2
        const y = Math.floor(person / columns) * cell + cell / 2
        path += outline(x, y)
      }
      return { key: `${from} ${look}`, look, path }
    })
  })
}

interface IconArrayProps {
  picture: Picture
  /** What the picture says, as whole sentences: its name for people who do not see it. */
  sentence: string
}

/** One mark is one person, always; the marks add up to the picture's denominator. */
export const IconArray = memo(function IconArray({ picture, sentence }: IconArrayProps) {
  const columns = columnsFor(picture.of, useNarrow())
  const rows = Math.ceil(picture.of / columns)
  const size = picture.of <= 100 ? 'hundred' : 'thousand'
  return (
    <svg
      className={`${styles['array']} ${styles[size]}`}
      viewBox={`0 0 ${columns * cell} ${rows * cell}`}
      role="img"
      aria-label={sentence}
    >
      {drawn(picture, columns).map(({ key, look, path }) => (
        <path key={key} className={styles[look]} d={path} />
      ))}
    </svg>
  )
})

/** A mark by itself, in the key to a picture. */
export function MarkSample({ mark }: { mark: Mark }) {
  return (
    <svg className={styles['sample']} viewBox={`0 0 ${cell} ${cell}`} aria-hidden="true">
      {layersOf[mark].map(({ look, outline }) => (
        <path key={look} className={styles[look]} d={outline(cell / 2, cell / 2)} />
      ))}
    </svg>
  )
}
