import type { FromHome } from './from-home.schema.ts'

/** A message in which nothing is written yet. */
export const nothingWritten = (about: Pick<FromHome, 'kind' | 'day' | 'aid'>): FromHome => ({
  ...about,
  ownWords: '',
  priorities: [],
  questions: [],
  why: '',
  happened: '',
})
