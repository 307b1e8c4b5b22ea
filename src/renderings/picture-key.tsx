import type { ReactElement } from 'react'
import type { PicturePart, Segment } from '../domain/risk/pictures-of.ts'
import { MarkSample } from './icon-array.tsx'
import { markOf } from './icon-marks.ts'

interface PictureKeyProps {
  segments: readonly Segment[]
  /** One line for each part, in the order of the parts. */
  lines: readonly { part: PicturePart; number: string; text: string; range?: string | undefined }[]
  /** What is said of those who stand inside the range. */
  maybe: string
}

/** What the marks of a picture stand for, the numbers first. Styles: `icon-array.css`. */
export function PictureKey({ segments, lines, maybe }: PictureKeyProps): ReactElement {
  const maybes = new Set(
    segments.flatMap((segment) => (segment.certainty === 'maybe' ? markOf(segment, 0) : [])),
  )
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
      {maybes.size > 0 && (
        <p className="icon-range">
          {[...maybes].map((mark) => (
            <MarkSample key={mark} mark={mark} />
          ))}{' '}
          {maybe}
        </p>
      )}
    </div>
  )
}
