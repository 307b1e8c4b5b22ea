import type { Reviewer } from '../../../domain/draft/draft-note.ts'

let said: Reviewer = { name: '', role: '' }

/** Whoever judged last since the page was opened; nothing of it outlives the page. */
export const reviewerSaid = (): Reviewer => said

export function sayReviewer(reviewer: Reviewer): void {
  said = reviewer
}
