import type { Example } from '../../../tests/support/example.ts'
import { listedIndex } from '../../../tests/support/listed-aids.ts'
import { AidStanding, type Standing } from './aid-standing.tsx'

const [aid] = listedIndex.aids
const state = (name: string, standing: Standing, width?: number): Example => ({
  name,
  ...(width !== undefined && { width }),
  render: () => (aid ? <AidStanding aid={aid} standing={standing} /> : null),
})

export const examples: Example[] = [
  state('On trial', { review: 'current' }),
  state('Signed off', { review: 'current', signedOffBy: 'Dr Amina Yusuf' }),
  state('Signed off, past its review date', { review: 'past', signedOffBy: 'Dr Amina Yusuf' }, 300),
  state('On trial, long past its review date', { review: 'long-past' }, 300),
]
