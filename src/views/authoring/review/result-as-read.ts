import type { Aid } from '../../../domain/aid/aid.schema.ts'
import type { OutcomeFacts } from '../../../domain/aid/aid-facts.schema.ts'
import type { ResultFacts } from '../../../domain/aid/result.schema.ts'
import { armFor } from '../../../domain/risk/arm-for.ts'
import type { ChosenGroups } from '../../../domain/risk/cell.ts'
import { type FigureSentences, figureSentences } from '../../../renderings/figure-sentences.ts'
import { type CardRead, type Passage, placeRead, plainPassage, rowPassage } from './passage.ts'
import type { AidSays, SlotReading } from './slot-reading.ts'

const lines = (texts: readonly string[]): Passage[] => texts.map((text) => plainPassage('paragraph', text))

/** The names of each arm; a choice to which it does not apply has a reason of its own. */
const armsOf = (result: ResultFacts): string[][] =>
  result.arms.flatMap((arm) => {
    const names = arm.arm === undefined ? arm.options : [arm.arm]
    return arm.value === 'not-applicable' ? names.map((name) => [name]) : [[...names]]
  })

/** What the table and the sentences say of every choice, for one group or for everybody. */
function figuresAsRead(
  sentences: FigureSentences,
  outcome: string,
  result: ResultFacts,
  rowName: AidSays['rowName'],
): Passage[] {
  const arms = armsOf(result)
  const rows = arms.map(([option = '', ...together]) => {
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
    return rowPassage(rowName(name), parts.join(', '))
  })
  const notKnown = sentences.notKnown(outcome, result.id)
  const isKnown = ([option = '']: string[]) => {
    const value = armFor(result, option)?.value
    return value !== 'unknown' && value !== 'unchecked'
  }
  const said = new Set([
    ...arms.filter(isKnown).map(([option = '']) => sentences.figures(outcome, result.id, option)),
    ...notKnown.map(({ text }) => text),
    ...sentences.effects(outcome, result.id),
  ])
  return [...rows, ...lines([...said])]
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
        name: read.sentences.group(axis.id, id),
        sentences: saying({ [axis.id]: id }),
      }))
    : [{ name: '', sentences: saying({}) }]
  const shared = (say: (sentences: FigureSentences) => string) =>
    lines([...new Set(groups.map(({ sentences }) => say(sentences)))])
  return {
    key: path,
    places: [
      read.heading(`${path}.name`),
      read.line(`${path}.who`),
      read.line(`${path}.disagreement`),
      placeRead(path, [
        ...shared(({ peopleAndTime }) => peopleAndTime(outcome.id, result.id)),
        ...groups.flatMap(({ name, sentences }) => [
          { ...plainPassage('paragraph', name), runs: [{ text: name, isBold: true }] },
          ...figuresAsRead(sentences, outcome.id, result, rowName),
        ]),
        ...shared(({ judgement }) => judgement(outcome.id, result.id)),
        ...shared(({ certainty }) => certainty(outcome.id, result.id)),
        ...shared(({ cited }) => cited(result)),
      ]),
      read.prose(`${path}.note`),
    ],
  }
}
