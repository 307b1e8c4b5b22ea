import type { Example } from '../../tests/support/example.ts'
import './icon-array.css'
import { PictureKey } from './picture-key.tsx'

const maybe = 'These people are inside the range: nobody can know.'

export const examples: Example[] = [
  {
    name: 'Helped',
    width: 460,
    render: () => (
      <PictureKey
        segments={[{ part: 'helped', certainty: 'certain', count: 25 }]}
        lines={[
          { part: 'have-anyway', number: '75', text: 'have it with a statin too' },
          { part: 'helped', number: '25', text: 'are helped: they do not have it because of the statin' },
          { part: 'well-anyway', number: '900', text: 'would have been well anyway' },
        ]}
      />
    ),
  },
  {
    name: 'Harm, with a range',
    width: 320,
    render: () => (
      <PictureKey
        segments={[
          { part: 'because-of-it', certainty: 'maybe', count: 3 },
          { part: 'not-anyway', certainty: 'maybe', count: 2 },
        ]}
        lines={[
          { part: 'have-anyway', number: '10', text: 'have it either way' },
          { part: 'because-of-it', number: '9', text: 'have it because of the tablet', range: '6 to 11' },
          { part: 'not-anyway', number: '81', text: 'do not have it' },
        ]}
        maybe={maybe}
      />
    ),
  },
]
