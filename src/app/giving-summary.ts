import type { Fact } from '../domain/consultation/fact.schema.ts'
import type { Words } from '../i18n/translate.ts'
import type { Paper } from '../renderings/file-page.ts'
import type { Papers, Talked } from '../renderings/papers.ts'
import { practicePapers } from '../views/talk/giving/practice-papers.ts'
import { ownFileFor } from './giving-file.ts'

/** The person's summary as one file; where it is not in the practice's language, the practice's stands after it. */
export function fileOf(words: Words, told: Talked, papers: Papers, facts: readonly Fact[]): Paper {
  const { today: day, signOff } = told
  return ownFileFor(papers, { facts, day, signOff }, practicePapers(words, told))
}
