import type { CalendarDay } from '../shared/calendar.ts'
import type { AidFacts } from './aid-facts.schema.ts'
import type { AidWords } from './aid.schema.ts'
import type { Finding } from './finding.ts'
import { wordsFindings } from './words.check.ts'

/**
 * Holds an aid of the right shape against every check.
 * @param words the words in each language: slot path → text
 * @param today the day on which it is asked whether the review date is past
 */
export function checkAid(
  facts: AidFacts,
  words: Readonly<Record<string, AidWords>>,
  today: CalendarDay,
): Finding[] {
  return [...wordsFindings(facts, words)]
}
