import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { soreThroatAidInWords } from '../../../../tests/support/aid-builder.ts'
import { countsResult } from '../../../../tests/support/risk-builders.ts'
import { renderTalk } from '../../../../tests/support/talk-in-memory.tsx'
import type { Aid } from '../../../domain/aid/aid.schema.ts'
import type { ResultFacts } from '../../../domain/aid/result.schema.ts'
import { FitOfChoices } from './fit-of-choices.tsx'

function withScores(low: number, high: number): Aid {
  const aid = soreThroatAidInWords()
  const scores: ResultFacts = {
    ...countsResult([]),
    form: 'scores',
    scale: 'pain',
    differences: [{ arm: 'treat', to: 'wait', estimate: -12, low, high }],
    arms: [
      { options: ['wait'], value: 'mean', mean: 40 },
      { options: ['treat'], value: 'mean', mean: 28 },
    ],
  }
  const outcomes = aid.facts.outcomes.map((one) => (one.id === 'pain' ? { ...one, results: [scores] } : one))
  const scales = [{ id: 'pain', from: 0, to: 100, better: 'lower' as const, decimals: 0 }]
  return { ...aid, facts: { ...aid.facts, outcomes, scales } }
}

test('a score stands with its scale, and a clear difference with how much it is', () => {
  renderTalk(<FitOfChoices />, {
    aid: withScores(-15, -10),
    facts: [{ type: 'priority.chosen', priority: 'better-sooner' }],
  })
  expect(screen.getByText('40 from 0 to 100')).toBeVisible()
  expect(screen.getByText('28 from 0 to 100')).toBeVisible()
  expect(screen.getByText(/^Better with this choice: 12 points better/)).toBeVisible()
})

test('a difference that may be none is not said as one', () => {
  renderTalk(<FitOfChoices />, {
    aid: withScores(-30, 6),
    facts: [{ type: 'priority.chosen', priority: 'better-sooner' }],
  })
  expect(screen.getByText('No clear difference')).toBeVisible()
  expect(screen.queryByText(/12 points/)).toBeNull()
})
