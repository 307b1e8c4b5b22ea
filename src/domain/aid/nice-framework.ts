import type { Material, Standing } from './ipdas.ts'

const present = (is: boolean): Standing => (is ? 'person' : 'missing')
const hasCalmChoice = ({ facts }: Material): boolean => facts.options.some(({ kind }) => kind !== 'active')

/**
 * The essential content standards of NICE's standards framework for shared-decision-making support tools (ECD8, its
 * section 1), in our words and as far as they were read: its first two parts whole, of its third the heading. `rest` is
 * all that was not read, for a person who holds the aid against NICE's own checklist.
 */
const judges = {
  condition: ({ words }) => present(words('about') !== ''),
  decision: ({ words }) => present(words('title') !== ''),
  options: () => 'person',
  'do-nothing': (material) => present(hasCalmChoice(material)),
  consequences: ({ facts }) =>
    present((['benefit', 'harm'] as const).every((role) => facts.outcomes.some((one) => one.role === role))),
  'quality-of-life': ({ facts }) => present(facts.outcomes.some(({ living }) => living)),
  'even-handed': () => 'person',
  'no-change': ({ facts, words }) =>
    present(facts.options.some(({ kind, id }) => kind !== 'active' && words(`options.${id}.about`) !== '')),
  values: () => 'person',
  rest: () => 'person',
} satisfies Record<string, (material: Material) => Standing>

export type NiceItem = keyof typeof judges

/** How an aid stands to NICE's framework, as far as a machine can tell. */
export const niceStanding = (material: Material): { id: NiceItem; standing: Standing }[] =>
  Object.entries<(material: Material) => Standing>(judges).map(([id, judge]) => ({
    id: id as NiceItem,
    standing: judge(material),
  }))
