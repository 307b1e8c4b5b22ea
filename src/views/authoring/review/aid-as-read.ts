import type { Aid } from '../../../domain/aid/aid.schema.ts'
import { wordsOf } from '../../../domain/aid/words-of.ts'
import type { Says } from '../../../i18n/translate.ts'
import { figureSentences } from '../../../renderings/figure-sentences.ts'
import { type CardRead, type PartRead, placeRead, plainPassage, readParts, rowPassage } from './passage.ts'
import { prosePassages } from './prose-passages.ts'
import { resultAsRead } from './result-as-read.ts'

interface AidSays {
  figures: Says<'figures'>
  /** "Night splint:". */
  rowName: (name: string) => string
}

/** Reads the slots of an aid as passages. */
export function slotReading(aid: Aid, { figures, rowName }: AidSays) {
  const words = wordsOf(aid, aid.facts.sourceLanguage)
  const { prose, ...sentences } = figureSentences(figures, words, aid.facts, {})
  const plain = (slot: string) => prose(words(slot))
  const lineAs = (kind: 'heading' | 'paragraph' | 'item') => (slot: string) =>
    placeRead(slot, [plainPassage(kind, plain(slot))])
  return {
    words,
    sentences,
    plain,
    heading: lineAs('heading'),
    line: lineAs('paragraph'),
    item: lineAs('item'),
    prose: (slot: string) => placeRead(slot, prosePassages(plain(slot))),
    row: (slot: string, name: string) => placeRead(slot, [rowPassage(rowName(name), plain(slot))]),
  }
}

export type SlotReading = ReturnType<typeof slotReading>
type Entries = readonly { id: string }[] | undefined

function cardsOf(aid: Aid, says: AidSays): Record<PartRead['part'], CardRead[]> {
  const { facts } = aid
  const read = slotReading(aid, says)
  const { heading, line, item, prose } = read
  const { eligibility } = facts
  const list = (section: string, entries: Entries): CardRead[] => [
    { key: section, places: (entries ?? []).map(({ id }) => item(`${section}.${id}`)) },
  ]
  const named = (section: string, entries: Entries): CardRead[] =>
    (entries ?? []).map(({ id }) => {
      const key = `${section}.${id}`
      return { key, places: [heading(`${key}.name`), prose(`${key}.about`)] }
    })
  return {
    choice: [{ key: 'choice', places: [heading('title'), line('short'), prose('about')] }],
    for: list('for', eligibility.for),
    'not-for': list('not-for', eligibility.notFor),
    urgent: list('urgent', eligibility.urgent),
    'check-first': list('check-first', eligibility.checkFirst),
    axes: (facts.axes ?? []).map(({ id, groups }) => ({
      key: `axes.${id}`,
      places: [
        heading(`axes.${id}.name`),
        prose(`axes.${id}.about`),
        line(`axes.${id}.rule`),
        ...groups.map((group) =>
          placeRead(`axes.${id}.${group.id}`, [plainPassage('item', read.sentences.group(id, group.id))]),
        ),
      ],
    })),
    options: facts.options.map(({ id, notOffered }) => ({
      key: `options.${id}`,
      places: [
        heading(`options.${id}.name`),
        line(`options.${id}.short`),
        prose(`options.${id}.about`),
        ...(notOffered ?? []).map((entry) => line(`options.${id}.${entry.id}`)),
      ],
    })),
    outcomes: facts.outcomes.flatMap((outcome) => [
      {
        key: `outcomes.${outcome.id}`,
        places: [
          heading(`outcomes.${outcome.id}.name`),
          line(`outcomes.${outcome.id}.living`),
          prose(`outcomes.${outcome.id}.about`),
        ],
      },
      ...outcome.results.map((result) => resultAsRead(aid, says, read, outcome, result)),
    ]),
    scales: (facts.scales ?? []).map(({ id, from, to }) => ({
      key: `scales.${id}`,
      places: [
        heading(`scales.${id}.name`),
        ...(
          [
            ['low', from],
            ['high', to],
          ] as const
        ).map(([end, score]) =>
          placeRead(`scales.${id}.${end}`, [
            plainPassage('item', read.sentences.scaleEnd(score, read.plain(`scales.${id}.${end}`))),
          ]),
        ),
      ],
    })),
    burdens: facts.burdens.map(({ id }) => ({
      key: `burdens.${id}`,
      places: [
        heading(`burdens.${id}.name`),
        ...facts.options.map((option) =>
          read.row(`burdens.${id}.${option.id}`, read.plain(`options.${option.id}.name`)),
        ),
      ],
    })),
    priorities: list('priorities', facts.priorities),
    questions: named('questions', facts.questions),
    guidelines: named('guidelines', facts.guidelines),
    next: list('next', facts.nextSteps),
    'safety-net': list('safety-net', facts.safetyNet),
    sources: [
      {
        key: 'sources',
        places: facts.sources.map(({ id, title, authors, year }) =>
          placeRead(`sources.${id}`, [
            plainPassage('item', says.figures('cited.source', { title, authors, year })),
          ]),
        ),
      },
    ],
  }
}

/** All that is read of an aid, in the language in which it is written, said as a consultation says it. */
export function aidAsRead(aid: Aid, says: AidSays): PartRead[] {
  const cards = cardsOf(aid, says)
  return readParts
    .map((part) => ({
      part,
      cards: cards[part].filter(({ places }) => places.some(({ text }) => text !== '')),
    }))
    .filter((read) => read.cards.length > 0)
}
