import type { AidFacts } from '../aid/aid-facts.schema.ts'
import { isBlank } from '../consultation/blank-aid.ts'
import { branQuestions } from '../consultation/choice-without-aid.ts'
import type { Consultation } from '../consultation/consultation.ts'
import { freeText } from './free-text.ts'
import type { SummaryOption } from './summary.schema.ts'

/** What was written of a choice under each of the BRAN questions, where there is no aid. */
export function writtenPart(
  facts: AidFacts,
  { withoutAid }: Consultation,
  option: string,
): Pick<SummaryOption, 'written'> {
  if (!isBlank(facts)) return {}
  const answers = withoutAid?.answers[option] ?? {}
  const written = branQuestions.map((question) => ({ question, says: freeText(answers[question] ?? '') }))
  return { written: written.filter(({ says }) => says !== '') }
}
