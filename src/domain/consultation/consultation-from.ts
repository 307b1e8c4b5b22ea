import { ofAChoiceWithoutAid } from './choice-without-aid.ts'
import type { Consultation } from './consultation.ts'
import type { Fact, FactType } from './fact.schema.ts'
import { emptyTable, type Fold, type Handlers, include, put, takeOut } from './fold.ts'
import { isGivenHome } from './given-home.ts'
import { ofOtherChoices } from './other-choices.ts'
import { mayGo } from './privacy.ts'
import { ofAReview } from './review.ts'
import { withoutUndone } from './undo.ts'
import { ofTheSecondPerson, ofWhatMatters } from './what-matters.ts'
import { ofWhoIsHere } from './who-is-here.ts'

type Thought = NonNullable<Consultation['thought']>

const nothingYet = (): Consultation => ({
  groups: emptyTable(),
  present: [],
  load: {},
  otherChoices: [],
  needs: { wanted: {} },
  ownWords: '',
  background: {},
  priorities: [],
  ownPriorities: [],
  weights: emptyTable(),
  ties: emptyTable(),
  tradeOffs: [],
  thresholds: emptyTable(),
  fromHome: [],
  ruledOut: emptyTable(),
  shown: [],
  discussed: [],
  declined: {},
  questions: [],
  why: '',
  conflicts: [],
  deferral: {},
  readiness: emptyTable(),
  understandingChecked: false,
  explainedAgain: '',
  steps: [],
  removedSteps: [],
  help: '',
  contactPoint: '',
  given: [],
  finished: false,
})

const keyOf = (thought: Thought): string => ('option' in thought ? `option ${thought.option}` : 'not yet')

/** Why and how firmly belong to the thought they were said of; coming back to it brings them back. */
function think({ so, firmnessOf, whyOf }: Fold, thought: Thought): void {
  const before = so.thought
  const isFirst = before === undefined
  const key = keyOf(thought)
  so.thought = thought
  delete so.isGroupSince
  delete so.chosenAs
  if (before && so.reviewDay && keyOf(before) !== key) so.isDayBefore = true
  if (isFirst) {
    if (so.firmness) firmnessOf.set(key, so.firmness)
    if (so.why) whyOf.set(key, so.why)
  }
  const firmness = firmnessOf.get(key)
  if (firmness) so.firmness = firmness
  else delete so.firmness
  so.why = whyOf.get(key) ?? ''
}

function changeSteps(so: Consultation): void {
  if (so.stepsAccepted) so.stepsAccepted = { ...so.stepsAccepted, changedSince: true }
}

const handlers: Handlers = {
  'consultation.begun': ({ so }, fact) => {
    so.begun = fact
    so.language = fact.language
  },
  'language.chosen': ({ so }, { language, beside }) => {
    so.language = language
    so.isBeside = beside
  },
  'eligibility.answered': ({ so }, { answer }) => {
    so.eligibility = answer
  },
  'group.chosen': ({ so }, { axis, group }) => {
    if (so.thought && 'option' in so.thought && so.groups[axis] !== group) so.isGroupSince = true
    so.groups[axis] = group
  },
  ...ofWhoIsHere,
  ...ofWhatMatters,
  ...ofTheSecondPerson,
  ...ofAChoiceWithoutAid,
  ...ofAReview,
  ...ofOtherChoices,
  'home.brought': ({ so }, { said }) => {
    so.fromHome.push(said)
  },
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
  'information.declined': ({ so }, { about, declined, stillTold }) => {
    if (declined) so.declined[about] = stillTold
    else delete so.declined[about]
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
  'conflict.answered': ({ so }, { option, priority, answer }) => {
    const isSame = (said: { option: string; priority: string }) =>
      said.option === option && said.priority === priority
    so.conflicts = [...so.conflicts.filter((said) => !isSame(said)), { option, priority, answer }]
  },
  'deferral.described': ({ so }, { about, text }) => {
    so.deferral[about] = text
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
    so.recommendation = {
      reason,
      ...(option !== undefined && { option }),
      ...(asked !== undefined && { asked }),
    }
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
  'contactPoint.written': ({ so }, { text }) => {
    so.contactPoint = text
  },
  'review.dated': ({ so }, { day }) => {
    delete so.isDayBefore
    so.reviewDay = day
  },
  'takingHome.asked': ({ so }, { safe }) => {
    so.safeToTakeHome = safe
  },
  'talk.stopped': ({ so }, { stage }) => {
    so.stoppedAt = stage
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

/** What may come after the end for today without carrying the talk on. */
const staysStopped: ReadonlySet<FactType> = new Set<FactType>([
  'takingHome.asked',
  'summary.given',
  'consultation.finished',
  'consultation.reopened',
])

/** Whether the note would read otherwise after this; what is there already changes nothing. */
function changesNote({ shown, given, language }: Consultation, fact: Fact): boolean {
  if (fact.type === 'language.chosen') return fact.language !== language
  if (fact.type === 'outcome.shown') return !shown.includes(fact.outcome)
  if (fact.type !== 'summary.given') return mayGo[fact.type].itself.record && !staysStopped.has(fact.type)
  return isGivenHome(fact.form) && !given.includes(fact.form)
}

/** What may go to the person and is on none of their papers. */
const onNoPaper: ReadonlySet<FactType> = new Set<FactType>([
  ...staysStopped,
  'outcome.shown',
  'outcome.discussed',
  'options.compared',
  'numbers.wanted',
])

function changesCopy({ given, language }: Consultation, fact: Fact): boolean {
  if (!given.some(isGivenHome)) return false
  // What stands beside it in the room is on no paper.
  if (fact.type === 'language.chosen') return fact.language !== language
  return mayGo[fact.type].itself.patientCopy && !onNoPaper.has(fact.type)
}

/** What a log adds up to. Any facts in any order fold; the facts themselves are left as they are. */
export function consultationFrom(facts: readonly Fact[]): Consultation {
  const fold: Fold = { so: nothingYet(), firmnessOf: new Map(), whyOf: new Map() }
  for (const fact of withoutUndone(facts)) {
    if (!staysStopped.has(fact.type)) delete fold.so.stoppedAt
    if (fact.type === 'summary.given' && fact.form === 'note') delete fold.so.noteIsOld
    else if (fold.so.given.includes('note') && changesNote(fold.so, fact))
      fold.so.noteIsOld = fact.type === 'summary.given' ? (fold.so.noteIsOld ?? 'given') : 'said'
    if (fact.type === 'summary.given' && isGivenHome(fact.form)) delete fold.so.copyIsOld
    else if (changesCopy(fold.so, fact)) fold.so.copyIsOld = true
    const handle = handlers[fact.type] as (fold: Fold, fact: Fact) => void
    handle(fold, fact)
    fold.so.lastAt = fact.at
  }
  return fold.so
}
