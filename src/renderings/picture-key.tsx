import type { ReactElement } from 'react'
import type { PicturePart, Segment } from '../domain/risk/pictures-of.ts'
import { MarkSample } from './icon-array.tsx'
import { markOf } from './icon-marks.ts'

interface PictureKeyProps {
  segments: readonly Segment[]
  /** One line for each part, in the order of the parts. */
  lines: readonly { part: PicturePart; number: string; text: string; range?: string | undefined }[]
  /** What is said of those who stand inside the range; without it nothing is. */
  maybe?: string
}

/** What the marks of a picture stand for, the numbers first. Styles: `icon-array.css`. */
export function PictureKey({ segments, lines, maybe }: PictureKeyProps): ReactElement {
  return (
    <div className="icon-key">
      <ul>
        {lines.map(({ part, number, text, range }, place) => (
          <li key={part}>
            <MarkSample mark={markOf({ part, certainty: 'certain' }, place)} />
            <span>
              {number !== '' && <strong>{number}</strong>} {text}
              {range !== undefined && <span className="icon-range"> ({range})</span>}
            </span>
          </li>
        ))}
      </ul>
      {maybe !== undefined && <RangeKey segments={segments} maybe={maybe} />}
    </div>
  )
}

interface RangeKeyProps {
  segments: readonly Segment[]
  maybe: string
}

/** The marks of those who stand inside a range, of one picture or of several, and what is said of them. */
export function RangeKey({ segments, maybe }: RangeKeyProps): ReactElement | null {
  const marks = new Set(
    segments.flatMap((segment) => (segment.certainty === 'maybe' ? markOf(segment, 0) : [])),
  )
  if (marks.size === 0) return null
  return (
    <p className="icon-range">
      {[...marks].map((mark) => (
        <MarkSample key={mark} mark={mark} />
      ))}{' '}
      {maybe}
    </p>
  )
}
