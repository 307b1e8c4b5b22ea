import { expect, it } from 'vitest'
import { fallsDue } from './falls-due.ts'

const aid = (id: string, reviewBy: string) => ({
  id,
  title: id,
  short: '',
  area: 'other',
  version: '1.0.0',
  reviewBy,
  pin: id,
})

it('lists what is past its day or has at most 90 days left, the most pressing first', () => {
  const aids = [
    aid('next-year', '2027-11-26'),
    aid('on-the-last-day', '2027-02-24'),
    aid('a-day-later', '2027-02-25'),
    aid('past', '2025-01-01'),
    aid('today', '2026-11-26'),
  ]
  expect(fallsDue(aids, '2026-11-26').map(({ id }) => id)).toEqual(['past', 'today', 'on-the-last-day'])
})
