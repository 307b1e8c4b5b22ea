import type { Example } from '../../../tests/support/example.ts'
import { FactBars } from './fact-bars.tsx'

export const examples: Example[] = [
  {
    name: 'Lengths of time',
    width: 460,
    render: () => (
      <FactBars
        bars={{
          from: 0,
          origin: 0,
          to: 5,
          bars: [
            { option: 'wait', together: [], value: 5 },
            { option: 'treat', together: [], value: 4, range: { low: 3, high: 5 } },
          ],
        }}
        said={[
          { name: 'No antibiotic', figure: '5 days', range: undefined },
          { name: 'Antibiotic now', figure: '4 days', range: '3 to 5' },
        ]}
        sentence="No antibiotic: 5 days. Antibiotic now: 4 days, 3 to 5."
      />
    ),
  },
  {
    name: 'Changes, from no change on',
    width: 340,
    render: () => (
      <FactBars
        bars={{
          from: -100,
          origin: 0,
          to: 100,
          bars: [
            { option: 'wait', together: [], value: -4 },
            { option: 'exercise', together: [], value: 16 },
          ],
          scale: 'change',
        }}
        said={[
          { name: 'Carry on as now', figure: '-4.0', range: undefined },
          { name: 'Exercise', figure: '16.0', range: undefined },
        ]}
        ends={{ low: '-100: as much worse as can be', high: '100: as much better as can be' }}
        sentence="Carry on as now: -4.0. Exercise: 16.0."
      />
    ),
  },
  {
    name: 'Scores, with the smallest change that people notice',
    width: 340,
    render: () => (
      <FactBars
        bars={{
          from: 1,
          origin: 1,
          to: 5,
          bars: [
            { option: 'splint', together: [], value: 2.3 },
            { option: 'injection', together: [], value: 2.0 },
          ],
          scale: 'score',
          smallestChange: 1,
        }}
        said={[
          { name: 'Night splint', figure: '2.3', range: undefined },
          { name: 'An injection of a steroid into the wrist', figure: '2.0', range: undefined },
        ]}
        ends={{ low: '1: no trouble', high: '5: as bad as can be' }}
        smallest="1 point: the smallest change that people notice"
        sentence="Night splint: 2.3 of 5. An injection: 2.0 of 5."
      />
    ),
  },
]
