import type { Aid } from '../../src/domain/aid/aid.schema.ts'
import type { Consultation } from '../../src/domain/consultation/consultation.ts'
import { consultationFrom } from '../../src/domain/consultation/consultation-from.ts'
import type { Fact, NewFact } from '../../src/domain/consultation/fact.schema.ts'
import { logOf } from '../support/consultation-builder.ts'

/** One conversation about one real aid, by invented people. Together they reach every part of the papers. */
export interface GoldenTalk {
  aid: string
  facts: (begun: NewFact) => NewFact[]
}

/** Leila has a sore throat: back-up prescription, decided, everything filled in. */
const leila: GoldenTalk = {
  aid: 'acute-sore-throat',
  facts: (begun) => [
    begun,
    { type: 'eligibility.answered', answer: 'yes' },
    { type: 'group.chosen', axis: 'feverpain', group: 'score-2-3' },
    { type: 'contact.recorded', how: 'in-person' },
    { type: 'presence.recorded', who: 'person', present: true },
    { type: 'decider.recorded', who: 'person', capacity: 'presumed' },
    { type: 'matters.said', text: 'Back at work on Monday' },
    { type: 'priority.chosen', priority: 'back-to-work' },
    { type: 'priority.chosen', priority: 'something-serious' },
    { type: 'priority.chosen', priority: 'only-if-needed' },
    { type: 'priority.placed', priority: 'only-if-needed', to: 0 },
    { type: 'outcome.shown', outcome: 'better-day-3' },
    { type: 'outcome.shown', outcome: 'complication' },
    { type: 'outcome.shown', outcome: 'thrush' },
    { type: 'outcome.discussed', outcome: 'complication', discussed: true },
    { type: 'option.ruledOut', option: 'antibiotic-now', by: 'person', reason: 'I may not need it' },
    { type: 'question.noted', question: 'q1', text: 'Can I take ibuprofen with my other tablets?' },
    { type: 'decision.thought', thought: { option: 'back-up' } },
    { type: 'decision.firmed', firmness: 'decided' },
    { type: 'decision.explained', text: 'I can start it if it gets worse, without another visit' },
    { type: 'role.wanted', role: 'together' },
    { type: 'understanding.checked', checked: true },
    { type: 'steps.accepted', option: 'back-up' },
    { type: 'contactPoint.written', text: 'Elm Street Practice, 01632 960 123' },
    { type: 'summary.given', form: 'text' },
  ],
}

/** Tomasz thinks about a statin: leaning, with a recommendation that he asked for. */
const tomasz: GoldenTalk = {
  aid: 'statins-primary-prevention',
  facts: (begun) => [
    begun,
    { type: 'eligibility.answered', answer: 'yes' },
    { type: 'group.chosen', axis: 'ten-year-risk', group: 'risk-10' },
    { type: 'contact.recorded', how: 'phone' },
    { type: 'matters.said', text: 'Staying well for my grandchildren' },
    { type: 'priority.chosen', priority: 'avoid-event' },
    { type: 'priority.chosen', priority: 'no-aches' },
    { type: 'priority.added', priority: 'own-1', text: 'My father had a stroke at sixty' },
    { type: 'outcome.shown', outcome: 'event' },
    { type: 'outcome.discussed', outcome: 'event', discussed: true },
    { type: 'outcome.shown', outcome: 'muscle-aches' },
    { type: 'decision.thought', thought: { option: 'statin' } },
    { type: 'decision.firmed', firmness: 'leaning' },
    {
      type: 'recommendation.given',
      option: 'statin',
      reason: 'his chance is above the usual line',
      asked: true,
    },
    { type: 'readiness.answered', item: 'sure', answer: 'no' },
    { type: 'steps.accepted', option: 'statin' },
    { type: 'step.removed', step: 'yearly-review' },
    {
      type: 'step.written',
      step: 'w1',
      what: 'Ask my brother about his tablets',
      who: 'person',
      by: 'next month',
    },
    { type: 'review.dated', day: '2027-02-22' },
  ],
}

/** Grace takes the choice about her wrist home; her daughter is with her; almost nothing is filled in. */
const grace: GoldenTalk = {
  aid: 'carpal-tunnel',
  facts: (begun) => [
    begun,
    { type: 'eligibility.answered', answer: 'yes' },
    { type: 'presence.recorded', who: 'person', present: true },
    { type: 'presence.recorded', who: 'carer', present: true },
    { type: 'decider.recorded', who: 'person-with-support', capacity: 'presumed' },
    { type: 'priority.chosen', priority: 'avoid-operation' },
    { type: 'priority.chosen', priority: 'best-chance' },
    { type: 'outcome.shown', outcome: 'improved' },
    {
      type: 'option.ruledOut',
      option: 'injection',
      by: 'clinician',
      reason: 'Sugar is hard to control just now',
    },
    { type: 'decision.thought', thought: { notYet: true } },
    { type: 'decision.explained', text: 'I want to talk to my sister first' },
    { type: 'steps.accepted', option: null },
    { type: 'help.written', text: 'Ring me if your hand is numb all the time.' },
    { type: 'review.dated', day: '2026-12-20' },
  ],
}

export const goldenTalks: GoldenTalk[] = [leila, tomasz, grace]

/** The log of a golden talk, begun with the aid as it is. */
export function factsOf({ facts }: GoldenTalk, aid: Aid): Fact[] {
  const { id, version } = aid.facts
  const begun: NewFact = {
    type: 'consultation.begun',
    aid: { id, version, hash: aid.hash },
    language: 'en',
  }
  return logOf(...facts(begun))
}

export const consultationOf = (talk: GoldenTalk, aid: Aid): Consultation =>
  consultationFrom(factsOf(talk, aid))
