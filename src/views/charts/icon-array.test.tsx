import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Picture } from '../../domain/risk/pictures-of.ts'
import { IconArray } from './icon-array.tsx'
import { layersOf, markOf } from './marks.ts'

const picture: Picture = {
  option: 'statin',
  against: 'as-now',
  together: [],
  of: 1000,
  unit: 'people',
  segments: [
    { part: 'have-anyway', certainty: 'certain', count: 70 },
    { part: 'have-anyway', certainty: 'maybe', count: 5 },
    { part: 'helped', certainty: 'maybe', count: 6 },
    { part: 'helped', certainty: 'certain', count: 19 },
    { part: 'well-anyway', certainty: 'certain', count: 900 },
  ],
}

test('a thousand people are a few paths, with one outline for each person', () => {
  render(<IconArray picture={picture} sentence="Of 1,000 people …" />)
  const array = screen.getByRole('img', { name: 'Of 1,000 people …' })
  const paths = [...array.querySelectorAll('path')].map(
    (path) => path.getAttribute('d')?.split('M').length ?? 0,
  )
  expect(paths.map((outlines) => outlines - 1)).toEqual([70, 5, 5, 6, 19, 900])
  expect(array).toHaveAttribute('viewBox', '0 0 500 200')
})

test('no two parts of a picture are told apart by colour alone', () => {
  const parts = ['have-anyway', 'helped', 'because-of-it', 'well-anyway'] as const
  const shapes = parts.flatMap((part) =>
    (['certain', 'maybe'] as const).map((certainty) => {
      const mark = markOf({ part, certainty }, 0)
      const dashes = mark.endsWith('dashed') || mark === 'speck-ringed' ? 'dashed' : ''
      return dashes + layersOf[mark].map(({ outline }) => outline(5, 5)).join(' ')
    }),
  )
  expect(new Set(shapes).size).toBe(shapes.length)
})
