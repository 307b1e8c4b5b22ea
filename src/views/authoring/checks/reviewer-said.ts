import type { Reviewer } from '../../../domain/draft/draft-note.ts'

let said: Reviewer = { name: '', role: '' }
let hasJudged = false

/** Whoever commented or judged last since the page was opened; nothing of it outlives the page. */
export const reviewerSaid = (): Reviewer => said

/** Who judged last, as long as nobody of another name or role has said anything since. */
export const judgeSaid = (): Reviewer | undefined => (hasJudged ? said : undefined)

export function sayReviewer(reviewer: Reviewer): void {
  hasJudged = hasJudged && reviewer.name === said.name && reviewer.role === said.role
  said = reviewer
}

export function sayJudge(reviewer: Reviewer): void {
  said = reviewer
  hasJudged = true
}
