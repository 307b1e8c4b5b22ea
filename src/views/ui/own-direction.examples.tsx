import type { Example } from '../../../tests/support/example.ts'
import { OwnDirection } from './own-direction.tsx'

export const examples: Example[] = [
  {
    name: 'All in the language of the screen',
    render: () => (
      <OwnDirection other={undefined}>
        <p>2.5% to 7.4%: figures for a score of 5</p>
      </OwnDirection>
    ),
  },
  {
    name: 'With words in the other direction',
    render: () => (
      <OwnDirection other="ur">
        <p>2.5% to 7.4%: figures for a score of 5</p>
        <p>1,000 افراد، 10 سال میں</p>
      </OwnDirection>
    ),
  },
]
