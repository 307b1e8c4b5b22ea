import type { Aid } from '../aid/aid.schema.ts'
import type { PlacedFinding } from '../aid/finding.ts'
import { readings, type StandardItem, standardsOf } from '../aid/standards.ts'
import type { DraftPlace } from './citations.ts'
import type { DraftReview, Judgement } from './draft-note.ts'
import type { DraftReading } from './draft-reading.ts'
import { unwrittenIn } from './unwritten.ts'

/**
 * How an item stands with what people said of it. `machine`: the checks make sure of it, which is not the same as
 * meeting the standard. `again`: somebody judged earlier texts.
 */
export type ItemState =
  | { is: 'machine' | 'missing' | 'open' }
  | { is: 'again'; last: Judgement }
  | { is: 'met' | 'not-met'; last: Judgement }

/** What a judgement is held by: the hash of the texts, and of what people judge in them. */
export type Pins = Pick<Judgement, 'pin' | 'judged'>

/** Of the texts in hand. */
export const pinsOf = ({ hash }: Aid, { judged }: Pick<DraftReading, 'judged'>): Pins => ({
  pin: hash,
  ...(judged !== undefined && { judged }),
})

const isOfThese = (last: Pins, { pin, judged }: Pins): boolean =>
  last.pin === pin || (judged !== undefined && last.judged === judged)

/** @param pins of the texts in hand */
export function stateOfItem(
  item: StandardItem,
  judgements: DraftReview['judgements'],
  pins: Pins,
): ItemState {
  if (item.standing === 'met') return { is: 'machine' }
  if (!item.isForPerson) return { is: 'missing' }
  const last = judgements.get(item.key)
  if (!last) return { is: item.standing === 'missing' ? 'missing' : 'open' }
  if (!isOfThese(last, pins)) return { is: 'again', last }
  return { is: last.isMet ? 'met' : 'not-met', last }
}

export interface ItemInTheWay {
  item: StandardItem
  why: 'missing' | 'open' | 'again' | 'not-met'
}

/** What stands in the way of a sign-off. */
export interface Readiness {
  /** Each with its file and line. */
  errors: readonly PlacedFinding[]
  /** Each with the card it is about, where there is one. */
  items: readonly ItemInTheWay[]
  /** Where the words and facts of the empty form still stand. */
  unwritten: readonly DraftPlace[]
  /** Nothing is in the way. */
  isReady: boolean
}

/** Qualifying and certifying items must be met; the readings only where the aid says that it was tested with patients. */
const isAsked = ({ group, key }: StandardItem, saysTested: boolean): boolean =>
  group === 'qualifying' ||
  group === 'certifying' ||
  (saysTested && readings.some((reading) => reading === key))

export function readinessOf(
  reading: Pick<DraftReading, 'findings' | 'seen' | 'judged' | 'value' | 'words' | 'sourceLanguage'>,
  { judgements }: Pick<DraftReview, 'judgements'>,
): Readiness {
  const { findings, seen } = reading
  const errors = findings.filter(({ severity }) => severity === 'error')
  const items = (seen ? standardsOf(seen) : []).flatMap((item): ItemInTheWay[] => {
    if (!seen || !isAsked(item, seen.facts.testedWithPatients)) return []
    const { is } = stateOfItem(item, judgements, pinsOf(seen, reading))
    return is === 'machine' || is === 'met' ? [] : [{ item, why: is }]
  })
  const unwritten = unwrittenIn(reading)
  const isReady = seen !== undefined && [errors, items, unwritten].every(({ length }) => length === 0)
  return { errors, items, unwritten, isReady }
}
