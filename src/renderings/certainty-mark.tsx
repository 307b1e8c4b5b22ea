import type { ReactElement } from 'react'
import type { Certainty } from '../domain/aid/result.schema.ts'

const ratings: Certainty['rating'][] = ['very-low', 'low', 'moderate', 'high']

/** Four blocks, filled as far as the evidence is sure; only dashes where nobody rated it. The words next to it say which. */
export function CertaintyMark({ rating }: { rating: Certainty['rating'] }): ReactElement {
  const filled = ratings.indexOf(rating) + 1
  return (
    <svg className="certainty-mark" viewBox="0 0 58 14" aria-hidden="true">
      {ratings.map((each, place) => (
        <rect
          key={each}
          className={place < filled ? 'certainty-full' : 'certainty-empty'}
          strokeDasharray={rating === 'not-rated' ? '2.5 2.5' : undefined}
          x={place * 15 + 1}
          y="1"
          width="11"
          height="12"
          rx="2"
        />
      ))}
    </svg>
  )
}
