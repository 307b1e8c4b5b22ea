import type { Aid } from '../../../domain/aid/aid.schema.ts'
import type { OutcomeFacts } from '../../../domain/aid/aid-facts.schema.ts'
import type { ResultFacts } from '../../../domain/aid/result.schema.ts'
import { figurePlace } from '../../../domain/draft/figure-place.ts'
import { armFor } from '../../../domain/risk/arm-for.ts'
import type { ChosenGroups } from '../../../domain/risk/cell.ts'
import { type FigureSentences, figureSentences } from '../../../renderings/figure-sentences.ts'
import {
  type CardRead,
  type Passage,
  type PlaceRead,
  placeRead,
  plainPassage,
  rowPassage,
} from './passage.ts'
import type { AidSays, SlotReading } from './slot-reading.ts'

const lines = (texts: readonly string[]): Passage[] => texts.map((text) => plainPassage('paragraph', text))

/** The names of each arm; a choice to which it does not apply has a reason of its own. */
const armsOf = (result: ResultFacts): string[][] =>
  result.arms.flatMap((arm) => {
    const names = arm.arm === undefined ? arm.options : [arm.arm]
    return arm.value === 'not-applicable' ? names.map((name) => [name]) : [[...names]]
  })

/** Whose figures are said: of which result, and for which group. */
interface Asked {
  outcome: string
  result: ResultFacts
  path: string
  group: string
}

const isKnown = (result: ResultFacts, option: string): boolean => {
  const value = armFor(result, option)?.value
  return value !== 'unknown' && value !== 'unchecked'
}

/** The row of the table that one or more choices have together. */
function rowAsRead(
  sentences: FigureSentences,
  { outcome, result, path, group }: Asked,
  names: readonly string[],
  rowName: AidSays['rowName'],
): PlaceRead {
  const [option = '', ...together] = names
  const {
    number,
    of,
    range,
    change,
    changeRange,
    words,
    lines: each,
  } = sentences.figure(outcome, result.id, option)
  const count = [each?.join(', '), number, of].filter(Boolean).join(' ')
  const parts = [count, words, range, change, changeRange].filter(Boolean)
  const name = sentences.names(outcome, result.id, { option, together })
  return placeRead(figurePlace(path, 'row', { names, group }), [rowPassage(rowName(name), parts.join(', '))])
}

/**
 * What the table and the sentences say of every choice, for one group or for everybody. Each choice is a place of its own: a
 * comment on the figure of one is never found at that of another.
 */
function figuresAsRead(sentences: FigureSentences, asked: Asked, rowName: AidSays['rowName']): PlaceRead[] {
  const { outcome, result, path, group } = asked
  const arms = armsOf(result)
  const said = new Set<string>()
  const once = (texts: readonly string[]) => {
    const anew = texts.filter((text) => !said.has(text))
    for (const text of anew) said.add(text)
    return lines(anew)
  }
  const sentenceOf = (names: readonly string[]) => {
    const [option = ''] = names
    return placeRead(
      figurePlace(path, 'sentence', { names, group }),
      isKnown(result, option) ? once([sentences.figures(outcome, result.id, option)]) : [],
    )
  }
  const unknown = sentences.notKnown(outcome, result.id).map(({ text }) => text)
  return [
    ...arms.map((names) => rowAsRead(sentences, asked, names, rowName)),
    ...arms.map(sentenceOf),
    placeRead(figurePlace(path, 'unknown', { group }), once(unknown)),
    placeRead(figurePlace(path, 'effects', { group }), once(sentences.effects(outcome, result.id))),
  ]
}

/** A result as it is read: whom it counts, its figures for each group, how sure anybody may be, where it is from. */
export function resultAsRead(
  { facts }: Aid,
  { all, rowName }: AidSays,
  read: SlotReading,
  outcome: OutcomeFacts,
  result: ResultFacts,
): CardRead {
  const path = `outcomes.${outcome.id}.${result.id}`
  const axis = facts.axes?.find(({ id }) => result.form === 'counts' && id === result.axis)
  const saying = (groups: ChosenGroups) => figureSentences(all, read.words, facts, groups)
  const groups = axis
    ? axis.groups.map(({ id }) => ({
        group: id,
        name: read.sentences.group(axis.id, id),
        sentences: saying({ [axis.id]: id }),
      }))
    : [{ group: '', name: '', sentences: saying({}) }]
  const shared = (say: (sentences: FigureSentences) => string) =>
    lines([...new Set(groups.map(({ sentences }) => say(sentences)))])
  return {
    key: path,
    places: [
      read.heading(`${path}.name`),
      read.line(`${path}.who`),
      read.line(`${path}.disagreement`),
      placeRead(
        path,
        shared(({ peopleAndTime }) => peopleAndTime(outcome.id, result.id)),
      ),
      ...groups.flatMap(({ group, name, sentences }) => [
        placeRead(figurePlace(path, 'group', { group }), [
          { ...plainPassage('paragraph', name), runs: [{ text: name, isBold: true }] },
        ]),
        ...figuresAsRead(sentences, { outcome: outcome.id, result, path, group }, rowName),
      ]),
      placeRead(figurePlace(path, 'judged', {}), [
        ...shared(({ judgement }) => judgement(outcome.id, result.id)),
        ...shared(({ certainty }) => certainty(outcome.id, result.id)),
        ...shared(({ cited }) => cited(result)),
      ]),
      read.prose(`${path}.note`),
    ],
  }
}
