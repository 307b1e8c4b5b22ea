import type { AidFacts, OutcomeFacts } from '../../src/domain/aid/aid-facts.schema.ts'
import { inOneLanguage } from '../../src/domain/aid/words-of.ts'
import type { ChosenGroups } from '../../src/domain/risk/cell.ts'
import figures from '../../src/i18n/en/figures.json'
import { i18nextWords } from '../../src/i18n/i18next-words.ts'
import { type FigureSentences, figureSentences } from '../../src/renderings/figure-sentences.ts'
import { figureWorkings } from '../../src/renderings/figure-workings.ts'

const names: Record<string, string> = {
  'as-now': 'Carry on as now',
  statin: 'Add a statin',
  none: 'No antibiotic',
  'back-up': 'Back-up prescription',
  now: 'Antibiotic now',
  splint: 'Night splint',
  surgery: 'Operation',
}

/** Facts that hold one outcome, and no more than figures need. */
export function factsWith(outcome: OutcomeFacts, changes: Partial<AidFacts> = {}): AidFacts {
  return {
    format: 1,
    id: 'an-aid',
    version: '1.0.0',
    area: 'heart',
    sourceLanguage: 'en',
    written: '2026-11-22',
    reviewBy: '2027-11-22',
    authors: [{ name: 'An invented author', role: 'GP', interests: 'none' }],
    funding: 'none',
    testedWithPatients: false,
    of: 1000,
    eligibility: { for: [{ id: 'adults', generalAdvice: true }], notFor: [], urgent: [] },
    options: Object.keys(names).map((id) => ({ id, kind: 'active' })),
    outcomes: [outcome],
    burdens: [],
    priorities: [],
    nextSteps: [],
    safetyNet: [],
    reviews: [],
    sources: [],
    ...changes,
  }
}

/** English sentences about one outcome whose clauses are "{n} have it" and "{n} do not". */
export function sentencesAbout(
  outcome: OutcomeFacts,
  {
    facts = {},
    groups = {},
    words = {},
  }: { facts?: Partial<AidFacts>; groups?: ChosenGroups; words?: Record<string, string> } = {},
): FigureSentences & { working: ReturnType<typeof figureWorkings> } {
  const clauses: Record<string, string> = {
    [`outcomes.${outcome.id}.have-one`]: '{n} has it',
    [`outcomes.${outcome.id}.have-other`]: '{n} have it',
    [`outcomes.${outcome.id}.not-one`]: '{n} does not',
    [`outcomes.${outcome.id}.not-other`]: '{n} do not',
    ...Object.fromEntries(Object.entries(names).map(([id, name]) => [`options.${id}.name`, name])),
    ...words,
  }
  const read = inOneLanguage('en', (path) => clauses[path] ?? '')
  const given = [i18nextWords('en', { figures }), read, factsWith(outcome, facts), groups] as const
  return { ...figureSentences(...given), working: figureWorkings(...given) }
}
