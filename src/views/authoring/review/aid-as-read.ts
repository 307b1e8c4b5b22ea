import type { Aid } from '../../../domain/aid/aid.schema.ts'
import { factsAsRead } from './facts-as-read.ts'
import { type CardRead, type PartRead, placeRead, plainPassage, readParts } from './passage.ts'
import { resultAsRead } from './result-as-read.ts'
import { type AidSays, type SlotReading, slotReading } from './slot-reading.ts'

const axesAsRead = ({ facts }: Aid, { heading, prose, line, sentences }: SlotReading): CardRead[] =>
  (facts.axes ?? []).map(({ id, groups }) => ({
    key: `axes.${id}`,
    places: [
      heading(`axes.${id}.name`),
      prose(`axes.${id}.about`),
      line(`axes.${id}.rule`),
      ...groups.map((group) =>
        placeRead(`axes.${id}.${group.id}`, [plainPassage('item', sentences.group(id, group.id))]),
      ),
    ],
  }))

const optionsAsRead = (
  { facts }: Aid,
  { heading, line, prose }: SlotReading,
  { adds }: ReturnType<typeof factsAsRead>,
): CardRead[] =>
  facts.options.map(({ id, notOffered, ...option }) => ({
    key: `options.${id}`,
    places: [
      heading(`options.${id}.name`),
      line(`options.${id}.short`),
      prose(`options.${id}.about`),
      ...(notOffered ?? []).map((entry) => line(`options.${id}.${entry.id}`)),
      ...adds({ id, ...option }),
    ],
  }))

const outcomesAsRead = (aid: Aid, says: AidSays, read: SlotReading): CardRead[] =>
  aid.facts.outcomes.flatMap((outcome) => {
    const key = `outcomes.${outcome.id}`
    const places = [read.heading(`${key}.name`), read.line(`${key}.living`), read.prose(`${key}.about`)]
    return [
      { key, places },
      ...outcome.results.map((result) => resultAsRead(aid, says, read, outcome, result)),
    ]
  })

const scalesAsRead = ({ facts }: Aid, { heading, plain, sentences }: SlotReading): CardRead[] =>
  (facts.scales ?? []).map(({ id, from, to }) => {
    const end = (name: 'low' | 'high', score: number) => {
      const slot = `scales.${id}.${name}`
      return placeRead(slot, [plainPassage('item', sentences.scaleEnd(score, plain(slot)))])
    }
    return { key: `scales.${id}`, places: [heading(`scales.${id}.name`), end('low', from), end('high', to)] }
  })

const burdensAsRead = ({ facts }: Aid, { heading, row, plain }: SlotReading): CardRead[] =>
  facts.burdens.map(({ id }) => ({
    key: `burdens.${id}`,
    places: [
      heading(`burdens.${id}.name`),
      ...facts.options.map((option) => row(`burdens.${id}.${option.id}`, plain(`options.${option.id}.name`))),
    ],
  }))

const sourcesAsRead = ({ facts }: Aid, { all }: AidSays): CardRead[] => [
  {
    key: 'sources',
    places: facts.sources.map(({ id, title, authors, year }) =>
      placeRead(`sources.${id}`, [
        plainPassage('item', all.says('figures')('cited.source', { title, authors, year })),
      ]),
    ),
  },
]

function cardsOf(aid: Aid, says: AidSays): Record<PartRead['part'], CardRead[]> {
  const { facts } = aid
  const read = slotReading(aid, says)
  const { heading, line, prose, list, named } = read
  const { eligibility } = facts
  const say = factsAsRead(aid, says, read)
  return {
    choice: [{ key: 'choice', places: [heading('title'), line('short'), prose('about')] }],
    for: list('for', eligibility.for),
    'not-for': list('not-for', eligibility.notFor),
    urgent: list('urgent', eligibility.urgent, say.urgent),
    'check-first': list('check-first', eligibility.checkFirst),
    axes: axesAsRead(aid, read),
    options: optionsAsRead(aid, read, say),
    outcomes: outcomesAsRead(aid, says, read),
    scales: scalesAsRead(aid, read),
    burdens: burdensAsRead(aid, read),
    priorities: list('priorities', facts.priorities, say.priority),
    questions: named('questions', facts.questions),
    guidelines: named('guidelines', facts.guidelines),
    next: list('next', facts.nextSteps, say.step),
    'safety-net': list('safety-net', facts.safetyNet, say.help),
    reviews: say.reviews(),
    sources: sourcesAsRead(aid, says),
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
