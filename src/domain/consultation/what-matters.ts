import type { SecondPerson } from './consultation.ts'
import type { FactOf, FactType } from './fact.schema.ts'
import { type Fold, type Handlers, include, placeAt, put } from './fold.ts'

type OfWhatMatters = Extract<
  FactType,
  'matters.said' | 'background.said' | `priority.${string}` | 'tradeOff.answered' | 'threshold.said'
>
type OfTheSecondPerson = Extract<FactType, `secondPerson.${string}`>

/** The same pair again, whichever was named first, takes the place of what was said before. */
function weigh({ so }: Fold, { one, other, prefers }: FactOf<'tradeOff.answered'>): void {
  const isPair = (pair: { one: string; other: string }) =>
    (pair.one === one && pair.other === other) || (pair.one === other && pair.other === one)
  so.tradeOffs = [...so.tradeOffs.filter((pair) => !isPair(pair)), { one, other, prefers }]
}

export const ofWhatMatters: Handlers<OfWhatMatters> = {
  'matters.said': ({ so }, { text }) => {
    so.ownWords = text
  },
  'background.said': ({ so }, { about, text }) => {
    so.background[about] = text
  },
  'priority.chosen': ({ so }, { priority }) => include(so.priorities, priority),
  'priority.dropped': ({ so }, { priority }) => include(so.priorities, priority, false),
  'priority.added': ({ so }, { priority, text }) => {
    put(so.ownPriorities, { id: priority, text })
    include(so.priorities, priority)
  },
  'priority.placed': ({ so }, { priority, to }) => placeAt(so.priorities, priority, to),
  'priority.weighed': ({ so }, { priority, weight }) => {
    so.weights[priority] = weight
  },
  'priority.tied': ({ so }, { priority, about }) => {
    so.ties[priority] = about
  },
  'tradeOff.answered': weigh,
  'threshold.said': ({ so }, { outcome, count }) => {
    so.thresholds[outcome] = count
  },
}

/** Whoever it is: what is said before anybody said who is somebody else's all the same. */
function second({ so }: Fold): SecondPerson {
  so.secondPerson ??= { who: 'other', isTheirTurn: false, ownWords: '', priorities: [], ownPriorities: [] }
  return so.secondPerson
}

export const ofTheSecondPerson: Handlers<OfTheSecondPerson> = {
  'secondPerson.answers': (fold, { who }) => {
    Object.assign(second(fold), { who, isTheirTurn: true })
  },
  'secondPerson.handedBack': (fold) => {
    second(fold).isTheirTurn = false
  },
  'secondPerson.said': (fold, { text }) => {
    second(fold).ownWords = text
  },
  'secondPerson.priorityChosen': (fold, { priority }) => include(second(fold).priorities, priority),
  'secondPerson.priorityDropped': (fold, { priority }) => include(second(fold).priorities, priority, false),
  'secondPerson.priorityAdded': (fold, { priority, text }) => {
    put(second(fold).ownPriorities, { id: priority, text })
    include(second(fold).priorities, priority)
  },
  'secondPerson.priorityPlaced': (fold, { priority, to }) => placeAt(second(fold).priorities, priority, to),
}
