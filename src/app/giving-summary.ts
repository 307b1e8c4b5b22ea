import type { Words } from '../i18n/translate.ts'
import type { Paper } from '../renderings/file-page.ts'
import type { Papers, Talked } from '../renderings/papers.ts'
import { formWordsIn } from '../views/talk/giving/form-words.ts'
import { practicePapers } from '../views/talk/giving/practice-papers.ts'
import { fileFor } from './giving-file.ts'

/** The person's summary as one file; where it is not in the practice's language, the practice's stands after it. */
export const fileOf = (words: Words, told: Talked, { summary, says }: Papers): Paper =>
  fileFor(summary, says, formWordsIn(words, summary.language), practicePapers(words, told))
