import type { Example } from '../../tests/support/example.ts'
import type { Certainty } from '../domain/aid/result.schema.ts'
import './icon-array.css'
import { CertaintyMark } from './certainty-mark.tsx'

const ratings: [Certainty['rating'], string][] = [
  ['high', 'We are sure of this.'],
  ['moderate', 'We are fairly sure of this.'],
  ['low', 'We are not very sure of this.'],
  ['very-low', 'We are very unsure of this.'],
  ['not-rated', 'Nobody rated how sure this is.'],
]

export const examples: Example[] = ratings.map(([rating, words]) => ({
  name: rating,
  render: () => (
    <p>
      <CertaintyMark rating={rating} /> {words}
    </p>
  ),
}))
