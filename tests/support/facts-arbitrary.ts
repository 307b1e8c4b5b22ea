import fc from 'fast-check'
import type { Fact, FactType, NewFact } from '../../src/domain/consultation/fact.schema.ts'

const id = fc.constantFrom('wait', 'treat', 'pain', 'constructor', 'a1')
const named = fc.constantFrom('wait', 'pain', 'own-1', '__proto__', 'toString')
const text = fc.string({ maxLength: 12 })
const bool = fc.boolean()
const optionOrNot = fc.option(id, { nil: null })

type Arbitraries = { [Type in FactType]: fc.Arbitrary<Omit<Extract<NewFact, { type: Type }>, 'type'>> }

/** Any content of each type of fact; a new type is a type error until it has one. */
const contents: Arbitraries = {
  'consultation.begun': fc.record({
    aid: fc.record({ id, version: fc.constant('1.0.0'), hash: fc.constant('a'.repeat(64)) }),
    language: fc.constant('en'),
  }),
  'language.chosen': fc.record({ language: fc.constantFrom('en', 'pl', 'ur'), beside: fc.boolean() }),
  'eligibility.answered': fc.record({ answer: fc.constantFrom('yes', 'not-sure', 'no') }),
  'group.chosen': fc.record({ axis: id, group: optionOrNot }),
  'presence.recorded': fc.record({ who: fc.constantFrom('person', 'partner', 'other'), present: bool }),
  'contact.recorded': fc.record({ how: fc.constantFrom('in-person', 'phone') }),
  'decider.recorded': fc.record({
    who: fc.constantFrom('person', 'parent'),
    capacity: fc.constantFrom('presumed', undefined),
  }),
  'timeAlone.offered': fc.record({ answer: fc.constantFrom('had', 'declined') }),
  'load.recorded': fc.record({
    of: fc.constantFrom('tablets-a-day', 'tests-a-year'),
    amount: fc.option(fc.nat(9), { nil: null }),
  }),
  'needs.asked': fc.record({ answer: fc.constantFrom('none', 'some') }),
  'need.recorded': fc.record({
    need: fc.constantFrom('large-print', 'other-language'),
    wanted: bool,
    detail: text,
  }),
  'needs.shared': fc.record({ agreed: bool }),
  'needs.met': fc.record({ met: bool, text }),
  'needs.reviewDated': fc.record({ day: fc.constantFrom('2026-12-01', null) }),
  'background.said': fc.record({ about: fc.constantFrom('goals', 'fears'), text }),
  'matters.said': fc.record({ text }),
  'priority.chosen': fc.record({ priority: named }),
  'priority.dropped': fc.record({ priority: named }),
  'priority.added': fc.record({ priority: named, text }),
  'priority.placed': fc.record({ priority: named, to: fc.nat(5) }),
  'priority.weighed': fc.record({ priority: named, weight: fc.constantFrom('a-little', 'above-all') }),
  'priority.tied': fc.record({
    priority: named,
    about: fc.array(fc.oneof(fc.record({ outcome: id }), fc.record({ burden: id })), { maxLength: 3 }),
  }),
  'tradeOff.answered': fc.record({
    one: named,
    other: named,
    prefers: fc.constantFrom('one', 'other', 'equal'),
  }),
  'threshold.said': fc.record({ outcome: id, count: fc.option(fc.nat(100), { nil: null }) }),
  'secondPerson.answers': fc.record({ who: fc.constantFrom('partner', 'child', 'son-or-daughter') }),
  'secondPerson.handedBack': fc.constant({}),
  'secondPerson.said': fc.record({ text }),
  'secondPerson.priorityChosen': fc.record({ priority: named }),
  'secondPerson.priorityDropped': fc.record({ priority: named }),
  'secondPerson.priorityAdded': fc.record({ priority: named, text }),
  'secondPerson.priorityPlaced': fc.record({ priority: named, to: fc.nat(5) }),
  'choice.named': fc.record({ text }),
  'choice.optionAdded': fc.record({ option: id, text, kind: fc.constantFrom('nothing', 'active') }),
  'choice.optionRemoved': fc.record({ option: id }),
  'choice.answered': fc.record({ option: id, question: fc.constantFrom('benefits', 'risks'), text }),
  'review.begun': fc.record({
    earlier: fc.record({
      consultation: named,
      day: fc.constant('2026-11-01'),
      aid: fc.option(fc.record({ id, version: fc.constant('1.0.0'), hash: fc.constant('a'.repeat(64)) }), {
        nil: null,
      }),
      ownWords: text,
      priorities: fc.array(fc.record({ id: named, text }), { maxLength: 3 }),
      why: text,
    }),
  }),
  'home.brought': fc.record({
    said: fc.record({
      kind: fc.constantFrom('prepared', 'thought-over'),
      day: fc.constant('2026-11-20'),
      aid: fc.option(fc.record({ id, version: fc.constant('1.0.0') }), { nil: null }),
      ownWords: text,
      priorities: fc.array(fc.record({ text: fc.constantFrom('Work', 'Sleep') }), { maxLength: 2 }),
      questions: fc.array(fc.constantFrom('Why?', 'When?'), { maxLength: 2 }),
      why: text,
      happened: text,
    }),
    source: fc.constantFrom('text', 'file'),
  }),
  'otherChoice.counted': fc.record({
    consultation: named,
    sameAs: fc.array(named, { maxLength: 2 }),
    title: text,
    option: text,
    day: fc.constant('2026-11-01'),
    state: fc.constantFrom('decided', 'leaning'),
    adds: fc.record({ 'tablets-a-day': fc.record({ least: fc.nat(3), most: fc.nat(3) }) }),
  }),
  'otherChoice.leftOut': fc.record({ consultation: named }),
  'review.told': fc.record({ about: fc.constantFrom('happened', 'changed'), text }),
  'review.concluded': fc.record({ how: fc.constantFrom('stay', 'decide-again') }),
  'option.ruledOut': fc.record({ option: id, by: fc.constantFrom('person', 'clinician'), reason: text }),
  'option.broughtBack': fc.record({ option: id }),
  'options.compared': fc.record({ options: fc.array(id, { minLength: 2, maxLength: 4 }) }),
  'outcome.shown': fc.record({ outcome: id }),
  'outcome.discussed': fc.record({ outcome: id, discussed: bool }),
  'numbers.wanted': fc.record({ appetite: fc.constantFrom('more', 'fewer') }),
  'information.declined': fc.record({
    about: fc.constantFrom('numbers', 'harms'),
    declined: bool,
    stillTold: text,
  }),
  'question.noted': fc.record({ question: named, text }),
  'question.removed': fc.record({ question: named }),
  'decision.thought': fc.record({
    thought: fc.oneof(fc.record({ option: id }), fc.constant({ notYet: true as const })),
  }),
  'decision.firmed': fc.record({ firmness: fc.constantFrom('decided', 'leaning') }),
  'decision.explained': fc.record({ text }),
  'conflict.answered': fc.record({
    option: id,
    priority: named,
    answer: fc.constantFrom('accepts', 'unsure'),
  }),
  'deferral.described': fc.record({ about: fc.constantFrom('open', 'talk-to'), text }),
  'role.wanted': fc.record({ role: fc.constantFrom('person', 'together', 'clinician') }),
  'readiness.answered': fc.record({
    item: fc.constantFrom('sure', 'understand'),
    answer: fc.constantFrom('yes', 'no'),
  }),
  'understanding.checked': fc.record({ checked: bool }),
  'understanding.explainedAgain': fc.record({ text }),
  'recommendation.given': fc.record(
    { option: optionOrNot, reason: text, asked: bool },
    { requiredKeys: ['reason'] },
  ),
  'steps.accepted': fc.record({ option: optionOrNot }),
  'step.written': fc.record({ step: named, what: text, who: text, by: text }),
  'step.removed': fc.record({ step: named }),
  'help.written': fc.record({ text }),
  'contactPoint.written': fc.record({ text }),
  'review.dated': fc.record({ day: fc.constantFrom('2026-12-01', null) }),
  'takingHome.asked': fc.record({ safe: bool }),
  'talk.stopped': fc.record({ stage: fc.constantFrom('matters', 'choices') }),
  'summary.given': fc.record({ form: fc.constantFrom('text', 'note') }),
  'consultation.finished': fc.constant({}),
  'consultation.reopened': fc.constant({}),
  'fact.undone': fc.record({ fact: fc.nat(30).map((place) => `fact-${place}`) }),
}

const everyType = Object.keys(contents) as FactType[]

const anyNewFact: fc.Arbitrary<NewFact> = fc
  .constantFrom(...everyType)
  .chain((type) =>
    (contents[type] as fc.Arbitrary<object>).map((content) => ({ ...content, type }) as NewFact),
  )

/** Any facts in any order: repeated beginnings, undoings of nothing, ids met twice. */
export const anyLog: fc.Arbitrary<Fact[]> = fc
  .array(fc.tuple(anyNewFact, fc.nat(20)), { maxLength: 30 })
  .map((facts) =>
    facts.map(([fact, twice], place) => ({
      ...fact,
      id: `fact-${twice === 0 ? 0 : place}`,
      at: '2026-11-22T09:30:00.000Z',
      place,
    })),
  )
