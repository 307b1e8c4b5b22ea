import type { FactType } from '../domain/consultation/fact.schema.ts'
import type { Stage } from '../navigation/route.ts'

/** The stage in which each fact is said, so that carrying on leads back to where one was. */
const stageOf: Record<FactType, Stage> = {
  'consultation.begun': 'start',
  'eligibility.answered': 'start',
  'group.chosen': 'start',
  'presence.recorded': 'start',
  'contact.recorded': 'start',
  'decider.recorded': 'start',
  'matters.said': 'matters',
  'priority.chosen': 'matters',
  'priority.dropped': 'matters',
  'priority.added': 'matters',
  'priority.placed': 'matters',
  'option.ruledOut': 'choices',
  'option.broughtBack': 'choices',
  'options.compared': 'choices',
  'outcome.shown': 'choices',
  'outcome.discussed': 'choices',
  'numbers.wanted': 'choices',
  'question.noted': 'start',
  'question.removed': 'start',
  'decision.thought': 'decide',
  'decision.firmed': 'decide',
  'decision.explained': 'decide',
  'role.wanted': 'decide',
  'readiness.answered': 'decide',
  'understanding.checked': 'decide',
  'understanding.explainedAgain': 'decide',
  'recommendation.given': 'decide',
  'steps.accepted': 'next',
  'step.written': 'next',
  'step.removed': 'next',
  'help.written': 'next',
  'review.dated': 'next',
  'summary.given': 'summary',
  'consultation.finished': 'summary',
  'consultation.reopened': 'summary',
  'fact.undone': 'start',
}

export const whereOneWas = (last: FactType | undefined): Stage => (last ? stageOf[last] : 'start')
