import type { AidFacts } from './aid-facts.schema.ts'
import { resultsIn } from './results-in.ts'
import type { WordsOf } from './words-of.ts'

/**
 * `met`: the format or the checks make sure of it. `person`: there is something, and only a person can say whether it
 * is enough. `missing`: there is nothing. `not-asked`: the item is for tests, and this choice is about none.
 */
export type Standing = 'met' | 'person' | 'missing' | 'not-asked'
export type IpdasGroup = 'qualifying' | 'certifying' | 'quality'

export interface Material {
  facts: AidFacts
  words: WordsOf
}

const present = (is: boolean): Standing => (is ? 'person' : 'missing')
const all = (is: boolean): Standing => (is ? 'met' : 'missing')
const ofTests =
  (standing: Standing) =>
  ({ facts }: Material): Standing =>
    facts.screening ? standing : 'not-asked'

const hasRole = ({ outcomes }: AidFacts, role: 'benefit' | 'harm'): boolean =>
  outcomes.some((outcome) => outcome.role === role)
const results = ({ facts }: Material) => resultsIn(facts).map(({ result }) => result)
const countsFigures = (material: Material): boolean => results(material).some(({ form }) => form === 'counts')
const isRated = (material: Material): boolean =>
  results(material).some(({ certainty }) => certainty.rating !== 'not-rated')

/** What the empty form says where its author has not said anything yet. */
const unsaid: readonly string[] = ['https://example.org/', 'not yet said', 'Name of the author']
const isSaid = (text: string): boolean => !unsaid.includes(text)

const holdsAny = (material: Material): boolean =>
  results(material).some(({ arms }) =>
    arms.some(({ value }) => !['unknown', 'unchecked', 'not-applicable'].includes(value)),
  )

/** Figures of which no source is rated may be all that there are: a person says whether the aid says so. */
const uncertainty = (material: Material): Standing =>
  isRated(material) ? 'met' : present(holdsAny(material))

/** The items of IPDASi 4.0's minimum standards (Joseph-Williams and others, 2014), and how an aid stands to each. */
const judges = {
  qualifying: {
    condition: ({ words }) => present(words('about') !== ''),
    decision: ({ words }) => present(words('title') !== ''),
    options: () => 'person',
    positives: ({ facts }) => present(hasRole(facts, 'benefit')),
    negatives: ({ facts }) => present(hasRole(facts, 'harm')),
    experience: ({ facts }) => present(facts.outcomes.some(({ living }) => living)),
  },
  certifying: {
    'equal-detail': () => 'person',
    citations: ({ facts }) => all(facts.sources.some(({ address }) => isSaid(address))),
    date: () => 'met',
    'update-policy': () => 'met',
    uncertainty,
    funding: ({ facts }) => all(isSaid(facts.funding)),
    'test-measures': ofTests('person'),
    'test-detected': ofTests('person'),
    'test-not-detected': ofTests('person'),
    'test-over-diagnosis': ofTests('person'),
  },
  quality: {
    'natural-course': ({ facts }) => present(facts.options.some(({ kind }) => kind !== 'active')),
    compare: () => 'met',
    probabilities: (material) => all(countsFigures(material)),
    'reference-class': () => 'met',
    'event-rates': (material) => all(countsFigures(material)),
    'same-time': () => 'met',
    'same-denominator': () => 'met',
    'more-than-one-view': () => 'met',
    'what-matters': () => 'met',
    'step-by-step': () => 'met',
    'question-list': ({ facts }) => all((facts.questions ?? []).length > 0),
    'needs-of-patients': () => 'missing',
    'needs-of-professionals': () => 'missing',
    'review-by-patients': () => 'missing',
    'review-by-professionals': () => 'missing',
    'field-test-patients': ({ facts }) => (facts.testedWithPatients ? 'person' : 'missing'),
    'field-test-practitioners': () => 'missing',
    'evidence-selection': ({ facts }) =>
      present(facts.sources.some(({ searched }) => searched !== undefined)),
    'evidence-quality': (material) => present(isRated(material)),
    credentials: ({ facts }) => all(facts.authors.every(({ name }) => isSaid(name))),
    readability: () => 'met',
    'improves-match': () => 'missing',
    'improves-knowledge': () => 'missing',
    'test-true-positive': ofTests('person'),
    'test-true-negative': ofTests('person'),
    'test-false-positive': ofTests('person'),
    'test-false-negative': ofTests('person'),
    'test-detection': ofTests('person'),
  },
} satisfies Record<IpdasGroup, Record<string, (material: Material) => Standing>>

export type IpdasItem = {
  [Group in IpdasGroup]: { group: Group; id: keyof (typeof judges)[Group] & string; standing: Standing }
}[IpdasGroup]

/** How an aid stands to each of the 44 items, as far as a machine can tell. It never says that an aid meets IPDAS. */
export function ipdasStanding(material: Material): IpdasItem[] {
  return (Object.keys(judges) as IpdasGroup[]).flatMap((group) =>
    Object.entries<(material: Material) => Standing>(judges[group]).map(
      ([id, judge]) => ({ group, id, standing: judge(material) }) as IpdasItem,
    ),
  )
}
