import type { FactType } from './fact.schema.ts'
import type { Handlers } from './fold.ts'

type OfAReview = Extract<FactType, 'review.begun' | 'review.told' | 'review.concluded'>

/** Coming back. Nothing is told of a review that has not begun. */
export const ofAReview: Handlers<OfAReview> = {
  'review.begun': ({ so }, { earlier }) => {
    so.review = { happened: '', changed: '', ...so.review, earlier }
  },
  'review.told': ({ so }, { about, text }) => {
    if (so.review) so.review[about] = text
  },
  'review.concluded': ({ so }, { how }) => {
    if (so.review) so.review.concluded = how
  },
}
