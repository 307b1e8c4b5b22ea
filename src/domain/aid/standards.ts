import type { Aid } from './aid.schema.ts'
import { type IpdasGroup, ipdasStanding, type Material, type Standing } from './ipdas.ts'
import { niceStanding } from './nice-framework.ts'
import type { sections } from './sections.ts'
import { isLoaded, statementSides } from './statement-sides.ts'
import { wordsOf } from './words-of.ts'

/** IPDAS by its own groups, NICE's framework, and what is asked here besides. */
export const standardGroups = ['qualifying', 'certifying', 'quality', 'nice', 'own'] as const
export type StandardGroup = (typeof standardGroups)[number]

/** The card in which the place is that an item is about. */
export type ItemCard = 'aboutAid' | 'choice' | 'sources' | (typeof sections)[number]

export interface StandardItem {
  /** Group and id: `qualifying.condition`. A judgement of the item names it so. */
  key: string
  group: StandardGroup
  id: string
  standing: Exclude<Standing, 'not-asked'>
  /** A person may say that it is met: there is something to judge, or it was done outside of the aid. */
  isForPerson: boolean
  /** Absent where nothing in the aid tells of it. */
  card?: ItemCard
}

/** The readings by people without whom "not tested with patients" stays. */
export const readings = ['own.lay-reading', 'own.clinician-reading'] as const

const cards: Readonly<Record<string, ItemCard>> = {
  'qualifying.condition': 'choice',
  'qualifying.decision': 'choice',
  'qualifying.options': 'options',
  'qualifying.positives': 'outcomes',
  'qualifying.negatives': 'outcomes',
  'qualifying.experience': 'outcomes',
  'certifying.equal-detail': 'outcomes',
  'certifying.citations': 'sources',
  'certifying.date': 'aboutAid',
  'certifying.update-policy': 'aboutAid',
  'certifying.uncertainty': 'outcomes',
  'certifying.funding': 'aboutAid',
  'certifying.test-measures': 'options',
  'certifying.test-detected': 'next',
  'certifying.test-not-detected': 'next',
  'certifying.test-over-diagnosis': 'outcomes',
  'quality.natural-course': 'options',
  'quality.what-matters': 'priorities',
  'quality.question-list': 'questions',
  'quality.evidence-selection': 'sources',
  'quality.credentials': 'aboutAid',
  'quality.field-test-patients': 'aboutAid',
  'nice.condition': 'choice',
  'nice.decision': 'choice',
  'nice.options': 'options',
  'nice.do-nothing': 'options',
  'nice.no-change': 'options',
  'nice.values': 'priorities',
  'nice.consequences': 'outcomes',
  'nice.quality-of-life': 'outcomes',
  'nice.even-handed': 'outcomes',
  'own.must-mention': 'outcomes',
  'own.loaded': 'priorities',
  'own.conflicts': 'sources',
}
const figures = [
  'probabilities',
  'reference-class',
  'event-rates',
  'same-time',
  'same-denominator',
  'evidence-quality',
]

/** What was done outside of the aid, and what only a person can know of. */
const doneOutside = new Set([
  'quality.needs-of-patients',
  'quality.needs-of-professionals',
  'quality.review-by-patients',
  'quality.review-by-professionals',
  'quality.field-test-practitioners',
  'quality.improves-match',
  'quality.improves-knowledge',
])

/** What the issue of a good aid asks besides the published standards. */
const own: Readonly<Record<string, (material: Material) => Standing>> = {
  'must-mention': ({ facts }) =>
    facts.outcomes.some(({ mustMention }) => mustMention) ? 'person' : 'missing',
  loaded: ({ facts }) => (isLoaded(statementSides(facts)) ? 'missing' : 'person'),
  conflicts: () => 'person',
  'lay-reading': () => 'person',
  'clinician-reading': () => 'person',
}

function itemOf(group: StandardGroup, id: string, standing: StandardItem['standing']): StandardItem {
  const key = `${group}.${id}`
  const card = cards[key] ?? (group === 'quality' && figures.includes(id) ? 'outcomes' : undefined)
  return {
    key,
    group,
    id,
    standing,
    isForPerson: standing === 'person' || doneOutside.has(key),
    ...(card && { card }),
  }
}

/** How an aid stands to every item that is asked of it, group by group. */
export function standardsOf(aid: Aid): StandardItem[] {
  const material: Material = { facts: aid.facts, words: wordsOf(aid, aid.facts.sourceLanguage) }
  const found: { group: IpdasGroup | 'nice' | 'own'; id: string; standing: Standing }[] = [
    ...ipdasStanding(material),
    ...niceStanding(material).map((item) => ({ group: 'nice' as const, ...item })),
    ...Object.entries(own).map(([id, judge]) => ({ group: 'own' as const, id, standing: judge(material) })),
  ]
  return found.flatMap(({ group, id, standing }) =>
    standing === 'not-asked' ? [] : [itemOf(group, id, standing)],
  )
}
