import type { Fact, FactOf, FactType } from './fact.schema.ts'

/** Where a stored field may go. `device` is this machine and the consultation's own file. */
interface Places {
  device: boolean
  patientCopy: boolean
  record: boolean
  statistics: boolean
  /** The beginning of an aid, which is about nobody. */
  aid: boolean
}
export type Place = keyof Places

type OwnField<Type extends FactType> = Exclude<keyof FactOf<Type>, 'id' | 'at' | 'place' | 'press' | 'type'>
/** `itself`: that it happened, and when. A place that is closed to it is closed to its fields. */
type Table = { [Type in FactType]: Record<OwnField<Type> | 'itself', Places> }

const deviceOnly: Places = { device: true, patientCopy: false, record: false, statistics: false, aid: false }
/** Names and free text start here: said to a person and their record, never counted. */
const spoken: Places = { device: true, patientCopy: true, record: true, statistics: false, aid: false }
const everywhere: Places = { device: true, patientCopy: true, record: true, statistics: true, aid: false }
/** How the conversation was led: for the record, not for the sheet that goes home. */
const record: Places = { device: true, patientCopy: false, record: true, statistics: true, aid: false }
const recordText: Places = { device: true, patientCopy: false, record: true, statistics: false, aid: false }
/** What was written of a choice, and not of the person who has it. */
const ofTheChoice: Places = { ...everywhere, aid: true }
const wordsOfTheChoice: Places = { ...spoken, aid: true }

/** One row for each fact, one entry for each of its fields: a new field is a type error until somebody decides here. */
export const mayGo: Table = {
  'consultation.begun': {
    itself: everywhere,
    aid: everywhere,
    language: everywhere,
    staleReason: recordText,
  },
  'language.chosen': { itself: everywhere, language: everywhere, beside: everywhere },
  'eligibility.answered': { itself: everywhere, answer: everywhere },
  'group.chosen': { itself: everywhere, axis: everywhere, group: everywhere },
  'presence.recorded': { itself: record, who: record, present: record },
  'contact.recorded': { itself: record, how: record },
  'decider.recorded': { itself: record, who: record, capacity: record },
  'timeAlone.offered': { itself: record, answer: record },
  'load.recorded': { itself: everywhere, of: everywhere, amount: spoken },
  // Which talk of this machine it is stays here; what it is called is for the record, where the tick can be checked.
  'otherChoice.counted': {
    itself: everywhere,
    consultation: deviceOnly,
    sameAs: deviceOnly,
    title: recordText,
    option: recordText,
    day: recordText,
    state: recordText,
    aid: recordText,
    adds: spoken,
  },
  'otherChoice.leftOut': { itself: everywhere, consultation: deviceOnly },
  'needs.asked': { itself: everywhere, answer: everywhere },
  'need.recorded': { itself: everywhere, need: everywhere, wanted: everywhere, detail: spoken },
  'needs.shared': { itself: record, agreed: record },
  'needs.met': { itself: record, met: record, text: recordText },
  'needs.reviewDated': { itself: record, day: recordText },
  'background.said': { itself: everywhere, about: everywhere, text: spoken },
  'matters.said': { itself: everywhere, text: spoken },
  'priority.chosen': { itself: everywhere, priority: everywhere },
  'priority.dropped': { itself: everywhere, priority: everywhere },
  'priority.added': { itself: everywhere, priority: spoken, text: spoken },
  'priority.placed': { itself: everywhere, priority: everywhere, to: everywhere },
  'priority.weighed': { itself: everywhere, priority: spoken, weight: everywhere },
  'priority.tied': { itself: everywhere, priority: spoken, about: everywhere },
  'tradeOff.answered': { itself: everywhere, one: spoken, other: spoken, prefers: everywhere },
  'threshold.said': { itself: everywhere, outcome: everywhere, count: everywhere },
  'secondPerson.answers': { itself: everywhere, who: everywhere },
  'secondPerson.handedBack': { itself: everywhere },
  'secondPerson.said': { itself: everywhere, text: spoken },
  'secondPerson.priorityChosen': { itself: everywhere, priority: spoken },
  'secondPerson.priorityDropped': { itself: everywhere, priority: spoken },
  'secondPerson.priorityAdded': { itself: everywhere, priority: spoken, text: spoken },
  'secondPerson.priorityPlaced': { itself: everywhere, priority: spoken, to: everywhere },
  'choice.named': { itself: ofTheChoice, text: wordsOfTheChoice },
  'choice.optionAdded': {
    itself: ofTheChoice,
    option: ofTheChoice,
    text: wordsOfTheChoice,
    kind: ofTheChoice,
  },
  'choice.optionRemoved': { itself: ofTheChoice, option: ofTheChoice },
  'choice.answered': {
    itself: ofTheChoice,
    option: ofTheChoice,
    question: ofTheChoice,
    text: wordsOfTheChoice,
  },
  'review.begun': { itself: everywhere, earlier: spoken },
  'review.told': { itself: everywhere, about: everywhere, text: spoken },
  'review.concluded': { itself: everywhere, how: everywhere },
  // What follows from it goes home as facts of its own.
  'home.brought': { itself: record, said: recordText, source: record },
  'option.ruledOut': { itself: everywhere, option: everywhere, by: everywhere, reason: spoken },
  'option.broughtBack': { itself: everywhere, option: everywhere },
  'options.compared': { itself: everywhere, options: everywhere },
  'outcome.shown': { itself: everywhere, outcome: everywhere },
  'outcome.discussed': { itself: everywhere, outcome: everywhere, discussed: everywhere },
  'numbers.wanted': { itself: everywhere, appetite: everywhere },
  'information.declined': { itself: record, about: record, declined: record, stillTold: recordText },
  'question.noted': { itself: everywhere, question: spoken, text: spoken },
  'question.removed': { itself: everywhere, question: spoken },
  'decision.thought': { itself: everywhere, thought: everywhere },
  'decision.firmed': { itself: everywhere, firmness: everywhere },
  'decision.explained': { itself: everywhere, text: spoken },
  'conflict.answered': { itself: everywhere, option: everywhere, priority: spoken, answer: everywhere },
  'deferral.described': { itself: everywhere, about: everywhere, text: spoken },
  'role.wanted': { itself: record, role: record },
  'readiness.answered': { itself: record, item: record, answer: record },
  'understanding.checked': { itself: record, checked: record },
  'understanding.explainedAgain': { itself: record, text: recordText },
  'recommendation.given': { itself: everywhere, option: everywhere, reason: spoken, asked: everywhere },
  'steps.accepted': { itself: everywhere, option: everywhere },
  'step.written': { itself: everywhere, step: everywhere, what: spoken, who: spoken, by: spoken },
  'step.removed': { itself: everywhere, step: everywhere },
  'help.written': { itself: everywhere, text: spoken },
  'contactPoint.written': { itself: spoken, text: spoken },
  'review.dated': { itself: everywhere, day: spoken },
  // What concerns a third person is written apart, where nobody with access to the record sees it by chance.
  'takingHome.asked': { itself: deviceOnly, safe: deviceOnly },
  'talk.stopped': { itself: record, stage: record },
  'summary.given': { itself: record, form: record },
  'consultation.finished': { itself: everywhere },
  'consultation.reopened': { itself: everywhere },
  'fact.undone': { itself: deviceOnly, fact: deviceOnly },
}

/** A fact without the names and the words in it that are closed to a place. What it adds to the log stays the same. */
function openIn(place: Place, fact: Fact): Fact {
  if (fact.type === 'otherChoice.counted' && !mayGo[fact.type].title[place]) {
    const { aid: _aid, ...open } = fact
    return { ...open, title: '', option: '' }
  }
  if (fact.type === 'consultation.begun' && !mayGo[fact.type].staleReason[place]) {
    const { staleReason: _staleReason, ...open } = fact
    return open
  }
  return fact
}

/** The facts that may go to a place. What leaves the room is made from these, so that what is closed cannot slip in. */
export function factsFor(place: Place, facts: readonly Fact[]): Fact[] {
  return facts.filter((fact) => mayGo[fact.type].itself[place]).map((fact) => openIn(place, fact))
}
