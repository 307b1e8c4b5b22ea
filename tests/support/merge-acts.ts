import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parseFactsFile } from '../../src/adapters/aid-folder/facts-file.ts'
import { editDraft } from '../../src/adapters/aid-folder/read-draft.ts'
import { parseWordsFile } from '../../src/adapters/aid-folder/words-file.ts'
import type { DraftTexts } from '../../src/domain/draft/draft.ts'
import type { DraftEdit, FactsValue } from '../../src/domain/draft/draft-edit.ts'
import { addingEntry } from '../../src/domain/draft/entry-adding.ts'
import {
  type EntryKind,
  entryLists,
  idsOf,
  listAt,
  type Written,
} from '../../src/domain/draft/entry-kinds.ts'
import { textAt } from '../../src/domain/draft/fact-at.ts'
import { takingOut } from '../../src/domain/draft/taking-out.ts'
import { templateTexts } from '../../src/domain/draft/template.ts'

const today = '2026-11-26'
const library = 'decision-aids'

/** The largest, the one with most choices, one with groups, a small one, and one that nobody has written yet. */
const tried = ['knee-osteoarthritis', 'contraception', 'statins-primary-prevention', 'acute-sore-throat']
export const mergedAids: [string, DraftTexts][] = [
  ...readdirSync(library, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && tried.includes(entry.name))
    .map(({ name }): [string, DraftTexts] => [
      name,
      {
        facts: readFileSync(`${library}/${name}/aid.yaml`, 'utf8'),
        words: { en: readFileSync(`${library}/${name}/en.md`, 'utf8') },
      },
    ]),
  ['the empty form', templateTexts(today)],
]

/** What the texts say, without its checks. */
export function writtenOf({ facts, words }: DraftTexts): Written {
  const read = parseFactsFile(facts)
  const slotsOf = (text: string) =>
    Object.fromEntries(
      [...parseWordsFile(text).entries].map(
        ([slot, { prose, at }]) => [slot, { prose, line: at.line }] as const,
      ),
    )
  return {
    ...('value' in read && { value: read.value as FactsValue }),
    words: Object.fromEntries(Object.entries(words).map(([language, text]) => [language, slotsOf(text)])),
    sourceLanguage: 'en',
  }
}

export function editedTexts(texts: DraftTexts, edits: readonly DraftEdit[]): DraftTexts {
  const made = editDraft(texts, edits, (section) => section)
  if ('refused' in made) throw new Error(`${made.refused}: ${JSON.stringify(edits).slice(0, 600)}`)
  return made.texts
}

/** Something that an editor does, in a place that has a name. `n` makes it unlike what another does there. */
export interface Act {
  at: string
  edits: (written: Written, n: number) => DraftEdit[]
}

const added: EntryKind[] = [
  'for',
  'not-for',
  'urgent',
  'burdens',
  'priorities',
  'questions',
  'next',
  'sources',
]
const taken: EntryKind[] = ['for', 'urgent', 'priorities', 'questions', 'guidelines', 'safety-net', 'next']

const slots = ({ words }: Written): Act[] =>
  Object.entries(words['en'] ?? {}).map(([slot, { prose }]) => ({
    at: /^outcomes\.[^.]+\.[^.]+\./.test(slot) ? slot.split('.').slice(0, 3).join('.') : `w.${slot}`,
    edits: (_, n) => [
      { in: 'words', do: 'write', language: 'en', slot, text: `${prose.trim()} Said otherwise ${n}.` },
    ],
  }))

const nextTo = (value: FactsValue | undefined, kind: EntryKind, id: string): number =>
  idsOf(value, kind).indexOf(id)

/** The number of people of every result: a fact that stands beside its figures. */
const people = ({ value }: Written): Act[] =>
  idsOf(value, 'outcomes').flatMap((outcome, place) =>
    listAt(value, ['outcomes', place, 'results']).map((result): Act => {
      const id = textAt(result, ['id'])
      return {
        at: `outcomes.${outcome}.${id}`,
        edits: ({ value: now }, n) => {
          const at = nextTo(now, 'outcomes', outcome)
          const ids = listAt(now, ['outcomes', at, 'results']).map((one) => textAt(one, ['id']))
          return [
            {
              in: 'facts',
              do: 'set',
              path: ['outcomes', at, 'results', ids.indexOf(id), 'people'],
              value: 1000 + n,
            },
          ]
        },
      }
    }),
  )

const facts = ({ value }: Written): Act[] =>
  (
    [
      ['outcomes', 'mustMention', (n) => (n % 2 === 0 ? 'other' : 'another')],
      ['burdens', 'category', (n) => `other-${n}`],
      ['sources', 'year', (n) => `20${n}`],
      ['options', 'kind', (n) => `other-${n}`],
    ] as [EntryKind, string, (n: number) => FactsValue][]
  ).flatMap(([kind, name, said]) =>
    idsOf(value, kind).map(
      (id): Act => ({
        at: `${kind}.${id} facts`,
        edits: ({ value: now }, n) => [
          {
            in: 'facts',
            do: 'set',
            path: [...entryLists[kind].path, nextTo(now, kind, id), name],
            value: said(n),
          },
        ],
      }),
    ),
  )

const heads = (): Act[] =>
  ['version', 'written', 'reviewBy', 'funding'].map((name) => ({
    at: name,
    edits: (_, n) => [{ in: 'facts', do: 'set', path: [name], value: `said otherwise ${n}` }],
  }))

const adds = (): Act[] =>
  added.map((kind, turn) => ({
    // Two of one kind do not touch: they have other names.
    at: `add ${kind} ${turn}`,
    edits: (written, n) =>
      addingEntry(written, kind, { name: `Something new ${n}`, today, address: `https://example.org/${n}` })
        .edits,
  }))

const outs = ({ value }: Written): Act[] =>
  taken.flatMap((kind) => {
    const ids = idsOf(value, kind)
    // Enough of them stay.
    return ids.slice(2, 4).map(
      (id): Act => ({
        at: `${kind}.${id}`,
        edits: (written) => {
          const out = takingOut(written, kind, nextTo(written.value, kind, id))
          return 'edits' in out ? out.edits : []
        },
      }),
    )
  })

/** Everything that may be done to a version, each by itself. */
export const actsOn = (written: Written): Act[] => [
  ...slots(written),
  ...people(written),
  ...facts(written),
  ...heads(),
  ...adds(),
  ...outs(written),
]

/** Whether what one does lies within what the other does. */
export const touches = (one: Act, other: Act): boolean => {
  const bare = ({ at }: Act) => at.replace(/^w\./, '').replace(/ facts$/, '')
  const isOut = ({ at }: Act) => /^[a-z-]+\.[^. ]+$/.test(at) && !at.startsWith('w.')
  const within = (whole: Act, part: Act) =>
    isOut(whole) && (bare(part) === bare(whole) || bare(part).startsWith(`${bare(whole)}.`))
  return one.at === other.at || within(one, other) || within(other, one)
}

/** Some of what one does and some of what another does, none of it in one place. */
export const apart = (acts: readonly Act[]): fc.Arbitrary<[Act[], Act[]]> =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...acts), { minLength: 1, maxLength: 5 }),
      fc.array(fc.constantFrom(...acts), { minLength: 1, maxLength: 5 }),
    )
    .map(([one, other]) => {
      const first = one.filter((act, place) => !one.slice(0, place).some((earlier) => touches(earlier, act)))
      const second = other.filter(
        (act, place) =>
          !other.slice(0, place).some((earlier) => touches(earlier, act)) &&
          !first.some((earlier) => touches(earlier, act)),
      )
      return [first, second]
    })

export function done(texts: DraftTexts, acts: readonly Act[], from: number): DraftTexts {
  return acts.reduce((now, act, turn) => editedTexts(now, act.edits(writtenOf(now), from + turn)), texts)
}
