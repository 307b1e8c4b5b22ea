import type { CalendarDay } from '../shared/calendar.ts'
import { addsFindings } from './adds.check.ts'
import type { AidWords } from './aid.schema.ts'
import type { AidFacts } from './aid-facts.schema.ts'
import { balanceFindings } from './balance.check.ts'
import { basisFindings } from './basis.check.ts'
import { comparisonFindings } from './comparisons.check.ts'
import { countFindings } from './counts.check.ts'
import { coverageFindings } from './coverage.check.ts'
import { dateFindings } from './dates.check.ts'
import { drawingFindings } from './drawing.check.ts'
import type { Finding } from './finding.ts'
import { groupFindings } from './groups.check.ts'
import { idFindings } from './ids.check.ts'
import { optionFindings } from './options.check.ts'
import { partFindings } from './parts.check.ts'
import { priorityFindings } from './priorities.check.ts'
import { referenceFindings } from './references.check.ts'
import { relationFindings } from './relations.check.ts'
import { riskFigureFindings } from './risk-figures.check.ts'
import { scaleFindings } from './scales.check.ts'
import { sourceFindings, unlikelySources } from './sources.check.ts'
import { thresholdFindings } from './threshold.check.ts'
import { tokenFindings } from './tokens.check.ts'
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
  return [
    ...idFindings(facts),
    ...referenceFindings(facts),
    ...optionFindings(facts),
    ...addsFindings(facts),
    ...coverageFindings(facts),
    ...countFindings(facts),
    ...comparisonFindings(facts),
    ...partFindings(facts),
    ...thresholdFindings(facts),
    ...drawingFindings(facts),
    ...relationFindings(facts),
    ...groupFindings(facts),
    ...scaleFindings(facts),
    ...basisFindings(facts),
    ...sourceFindings(facts, words),
    ...unlikelySources(facts, today),
    ...balanceFindings(facts, words),
    ...priorityFindings(facts),
    ...dateFindings(facts, today),
    ...wordsFindings(facts, words),
    ...riskFigureFindings(words),
    ...tokenFindings(facts, words),
  ]
}
