import type { DraftEdit, FactsValue } from './draft-edit.ts'
import { entryId, sourceIdAfter } from './entry-id.ts'
import { type EntryKind, entryLists, idsOf, listAt, nameSlotOf, type Written } from './entry-kinds.ts'
import { textAt } from './fact-at.ts'

/** What an outcome may be to people, in the order in which it is asked. */
export const outcomeRoles = ['benefit', 'harm', 'course'] as const
export type OutcomeRole = (typeof outcomeRoles)[number]

/** By a score in percent, by a score of points, or by what kind of person it is. */
export const groupings = ['kind', 'points', 'percent'] as const
export type Grouping = (typeof groupings)[number]

const betterFor = { benefit: 'more', harm: 'fewer', course: 'neither' } as const

/** What is said of an entry when it is added; everything else is changed in it afterwards. */
export interface NewEntry {
  /** Its name, or what it says; the title of a source, the name of an author. */
  name: string
  /** What a statement of what matters is about. */
  subject?: { [key: string]: string }
  /** What an outcome is to people. */
  role?: OutcomeRole
  /** The choices that a step, a safety net or a look back holds for. */
  options?: readonly string[]
  /** The source that a guideline, or a way of grouping people, is told from. */
  source?: string
  /** How people are grouped, and the names of the first groups. */
  grouping?: Grouping
  groups?: readonly string[]
  /** The ends of a scale, and which of them is good for the person. */
  from?: number
  to?: number
  better?: 'lower' | 'higher'
  /** Where a source is found. */
  address?: string
  /** Who wrote a source, and when. */
  authors?: string
  year?: string
  /** The day on which a source was read. */
  today?: string
  /** What stands where nothing is said yet and the facts ask for something. */
  unsaid?: string
}

const general = { generalAdvice: true }

/** Nobody has said anything about any choice yet: no figure, no time, no source. */
function unknownResult(value: FactsValue | undefined): FactsValue {
  const of = Number(textAt(value, ['of'])) || 100
  return {
    id: 'main',
    form: 'counts',
    time: { word: true },
    certainty: { rating: 'not-rated' },
    sources: [],
    generalAdvice: true,
    of,
    arms: idsOf(value, 'options').map((id) => ({ options: [id], value: 'unknown' })),
  }
}

type Facts = (id: string, given: NewEntry, value: FactsValue | undefined) => { [key: string]: FactsValue }

const forOptions = ({ options = [] }: NewEntry, value: FactsValue | undefined): string[] =>
  options.length > 0 ? [...options] : idsOf(value, 'options')

const groupIds = (names: readonly string[]): string[] =>
  names.reduce<string[]>((ids, name) => [...ids, entryId(name, ids, 'group')], [])

const statement: Facts = (id) => ({ id, ...general })

/** The facts of a new entry of each kind: what is not known says so, and nothing is claimed. */
const newFacts: Record<EntryKind, Facts> = {
  for: statement,
  'not-for': statement,
  urgent: (id) => ({ id, urgency: 'emergency', ...general }),
  'check-first': statement,
  axes: (id, { grouping = 'kind', groups = ['', ''], source }, value) => ({
    id,
    scale: grouping,
    ...(grouping !== 'kind' && { step: 1 }),
    groups: groupIds(groups).map((group) => ({ id: group })),
    sources: [source ?? idsOf(value, 'sources')[0] ?? ''],
  }),
  options: (id) => ({ id, kind: 'active' }),
  outcomes: (id, { role = 'benefit' }, value) => ({
    id,
    role,
    better: betterFor[role],
    mustMention: false,
    results: [unknownResult(value)],
  }),
  scales: (id, { from = 0, to = 10, better = 'lower' }) => ({ id, from, to, better, decimals: 0 }),
  burdens: (id) => ({ id, category: 'routine', ...general }),
  priorities: (id, { subject }, value) => ({
    id,
    about: [subject ?? { outcome: idsOf(value, 'outcomes')[0] ?? '' }],
  }),
  questions: (id) => ({ id }),
  guidelines: (id, { source }, value) => ({ id, sources: [source ?? idsOf(value, 'sources')[0] ?? ''] }),
  next: (id, given, value) => ({ id, options: forOptions(given, value), who: 'together', ...general }),
  'safety-net': (id, { options }) => ({
    id,
    ...(options && options.length > 0 && { options: [...options] }),
    urgency: 'same-day',
    ...general,
  }),
  reviews: (_, given, value) => ({ options: forOptions(given, value), ...general }),
  authors: (_, { name, unsaid = '?' }) => ({ name, role: unsaid, interests: unsaid }),
  sources: (id, { name, address, authors, year, today = '', unsaid = '?' }) => ({
    id,
    title: name,
    authors: authors ?? unsaid,
    year: year ?? unsaid,
    address: address ?? unsaid,
    read: today,
    funding: unsaid,
  }),
}

/** A choice stands in every result: nobody knows anything of it there yet. */
const unknownArms = (value: FactsValue | undefined, option: string): DraftEdit[] =>
  listAt(value, ['outcomes']).flatMap((_, outcome) =>
    listAt(value, ['outcomes', outcome, 'results']).map((_result, result): DraftEdit => {
      const path = ['outcomes', outcome, 'results', result, 'arms']
      return {
        in: 'facts',
        do: 'insert',
        path,
        at: listAt(value, path).length,
        value: { options: [option], value: 'unknown' },
      }
    }),
  )

/** Names that a choice's id may not have, although no choice has them: those of arms that are no choice. */
export const namesOfArms = (value: FactsValue | undefined): string[] =>
  listAt(value, ['outcomes']).flatMap((_, outcome) =>
    listAt(value, ['outcomes', outcome, 'results']).flatMap((_result, result) => {
      const path = ['outcomes', outcome, 'results', result, 'arms']
      return listAt(value, path).map((_arm, arm) => textAt(value, [...path, arm, 'arm']))
    }),
  )

/** The edits that add an entry to the end of its list, and its first words to the end of its section. */
export function addingEntry(
  { value, sourceLanguage }: Written,
  kind: EntryKind,
  given: NewEntry,
): { id: string; edits: DraftEdit[] } {
  const taken = idsOf(value, kind)
  const name = given.name.replace(/\s+/g, ' ').trim()
  const id =
    kind === 'sources'
      ? sourceIdAfter(taken)
      : entryId(name, kind === 'options' ? [...taken, ...namesOfArms(value)] : taken, kind)
  const { path } = entryLists[kind]
  const facts = newFacts[kind](id, { ...given, name }, value)
  const edits: DraftEdit[] = [{ in: 'facts', do: 'insert', path, at: taken.length, value: facts }]
  if (kind === 'options') edits.push(...unknownArms(value, id))
  const slot = nameSlotOf(kind, id)
  const say = (own: string, text: string) =>
    edits.push({ in: 'words', do: 'write', language: sourceLanguage, slot: own, text })
  if (slot) say(slot, name)
  if (kind === 'axes') {
    const { groups = [] } = given
    for (const [at, group] of groupIds(groups).entries())
      if (groups[at]) say(`axes.${id}.${group}`, groups[at].trim())
  }
  return { id, edits }
}
