import type { Consultation } from './consultation.ts'
import type { Fact, FactOf, FactType } from './fact.schema.ts'
import { withoutUndone } from './undo.ts'

type Thought = NonNullable<Consultation['thought']>

/** What the fold carries along: the consultation so far, and what was said of each thought that was put aside. */
interface Fold {
  so: Consultation
  firmnessOf: Map<string, FactOf<'decision.firmed'>['firmness']>
  whyOf: Map<string, string>
}

/** Without a prototype, so that an id such as `constructor` finds nothing that was not said. */
const emptyTable = <Table extends object>(): Table => Object.create(null) as Table

const nothingYet = (): Consultation => ({
  groups: emptyTable(),
  present: [],
  ownWords: '',
  priorities: [],
  ownPriorities: [],
  ruledOut: emptyTable(),
  shown: [],
  discussed: [],
  questions: [],
  why: '',
  readiness: emptyTable(),
  understandingChecked: false,
  explainedAgain: '',
  steps: [],
  removedSteps: [],
  help: '',
  given: [],
  finished: false,
})

const keyOf = (thought: Thought): string => ('option' in thought ? `option ${thought.option}` : 'not yet')

function include<Item>(list: Item[], item: Item, included = true): void {
  const place = list.indexOf(item)
  if (included && place < 0) list.push(item)
  if (!included && place >= 0) list.splice(place, 1)
}

function put<Item extends { id: string }>(list: Item[], item: Item): void {
  const place = list.findIndex(({ id }) => id === item.id)
  if (place < 0) list.push(item)
  else list[place] = item
}

function takeOut<Item extends { id: string }>(list: Item[], id: string): void {
  const place = list.findIndex((item) => item.id === id)
  if (place >= 0) list.splice(place, 1)
}

function place(priorities: string[], priority: string, to: number): void {
  const from = priorities.indexOf(priority)
  if (from < 0) return
  priorities.splice(from, 1)
  priorities.splice(Math.min(to, priorities.length), 0, priority)
}

/** Why and how firmly belong to the thought they were said of; coming back to it brings them back. */
function think({ so, firmnessOf, whyOf }: Fold, thought: Thought): void {
  const isFirst = so.thought === undefined
  so.thought = thought
  const key = keyOf(thought)
  if (isFirst) {
    if (so.firmness) firmnessOf.set(key, so.firmness)
    if (so.why) whyOf.set(key, so.why)
  }
  const firmness = firmnessOf.get(key)
  if (firmness) so.firmness = firmness
  else delete so.firmness
  so.why = whyOf.get(key) ?? ''
}

function dropPriority(so: Consultation, priority: string): void {
  include(so.priorities, priority, false)
}

function changeSteps(so: Consultation): void {
  if (so.stepsAccepted) so.stepsAccepted = { ...so.stepsAccepted, changedSince: true }
}

function addPriority(so: Consultation, id: string, text: string): void {
  put(so.ownPriorities, { id, text })
  include(so.priorities, id)
}

type Handlers = { [Type in FactType]: (fold: Fold, fact: FactOf<Type>) => void }

const handlers: Handlers = {
  'consultation.begun': ({ so }, fact) => {
    so.begun = fact
  },
  'eligibility.answered': ({ so }, { answer }) => {
    so.eligibility = answer
  },
  'group.chosen': ({ so }, { axis, group }) => {
    so.groups[axis] = group
  },
  'presence.recorded': ({ so }, { who, present }) => include(so.present, who, present),
  'contact.recorded': ({ so }, { how }) => {
    so.contact = how
  },
  'decider.recorded': ({ so }, { who, capacity }) => {
    so.decider = { who, capacity }
  },
  'matters.said': ({ so }, { text }) => {
    so.ownWords = text
  },
  'priority.chosen': ({ so }, { priority }) => include(so.priorities, priority),
  'priority.dropped': ({ so }, { priority }) => dropPriority(so, priority),
  'priority.added': ({ so }, { priority, text }) => addPriority(so, priority, text),
  'priority.placed': ({ so }, { priority, to }) => place(so.priorities, priority, to),
  'option.ruledOut': ({ so }, { option, by, reason }) => {
    so.ruledOut[option] = { by, reason }
  },
  'option.broughtBack': ({ so }, { option }) => {
    delete so.ruledOut[option]
  },
  'options.compared': ({ so }, { options }) => {
    so.compared = options
  },
  'outcome.shown': ({ so }, { outcome }) => include(so.shown, outcome),
  'outcome.discussed': ({ so }, { outcome, discussed }) => include(so.discussed, outcome, discussed),
  'numbers.wanted': ({ so }, { appetite }) => {
    so.appetite = appetite
  },
  'question.noted': ({ so }, { question, text }) => put(so.questions, { id: question, text }),
  'question.removed': ({ so }, { question }) => takeOut(so.questions, question),
  'decision.thought': (fold, { thought }) => think(fold, thought),
  'decision.firmed': ({ so, firmnessOf }, { firmness }) => {
    so.firmness = firmness
    if (so.thought) firmnessOf.set(keyOf(so.thought), firmness)
  },
  'decision.explained': ({ so, whyOf }, { text }) => {
    so.why = text
    if (so.thought) whyOf.set(keyOf(so.thought), text)
  },
  'role.wanted': ({ so }, { role }) => {
    so.role = role
  },
  'readiness.answered': ({ so }, { item, answer }) => {
    so.readiness[item] = answer
  },
  'understanding.checked': ({ so }, { checked }) => {
    so.understandingChecked = checked
  },
  'understanding.explainedAgain': ({ so }, { text }) => {
    so.explainedAgain = text
  },
  'recommendation.given': ({ so }, { option, reason, asked }) => {
    so.recommendation = { option, reason, asked }
  },
  'steps.accepted': ({ so }, { option }) => {
    so.stepsAccepted = { option }
  },
  'step.written': ({ so }, { step, what, who, by }) => {
    put(so.steps, { id: step, what, who, by })
    include(so.removedSteps, step, false)
    changeSteps(so)
  },
  'step.removed': ({ so }, { step }) => {
    takeOut(so.steps, step)
    include(so.removedSteps, step)
    changeSteps(so)
  },
  'help.written': ({ so }, { text }) => {
    so.help = text
  },
  'review.dated': ({ so }, { day }) => {
    so.reviewDay = day
  },
  'summary.given': ({ so }, { form }) => include(so.given, form),
  'consultation.finished': ({ so }) => {
    so.finished = true
  },
  'consultation.reopened': ({ so }) => {
    so.finished = false
  },
  'fact.undone': () => undefined,
}

/** What a log adds up to. Any facts in any order fold; the facts themselves are left as they are. */
export function consultationFrom(facts: readonly Fact[]): Consultation {
  const fold: Fold = { so: nothingYet(), firmnessOf: new Map(), whyOf: new Map() }
  for (const fact of withoutUndone(facts)) {
    const handle = handlers[fact.type] as (fold: Fold, fact: Fact) => void
    handle(fold, fact)
    fold.so.lastAt = fact.at
  }
  return fold.so
}
