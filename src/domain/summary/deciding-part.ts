import { gentleQuestionOf, harderWith } from '../priorities/gentle-question.ts'
import { thresholdOf } from '../priorities/threshold.ts'
import { freeText } from './free-text.ts'
import { type Material, onCard } from './material.ts'
import { statementOf } from './matters-part.ts'
import type { Summary } from './summary.schema.ts'

/** How many would have to be helped, as it was said, beside what the figures say; nothing where it was not asked. */
export function thresholdPart(document: Material): Pick<Summary['matters'], 'threshold'> {
  const threshold = thresholdOf(document.facts, document.consultation)
  if (threshold?.said === undefined) return {}
  const { outcome, result, said, of } = threshold
  const { voice } = onCard(document, `outcomes.${outcome.id}.name`)
  return {
    threshold: {
      outcome: voice.slot(`outcomes.${outcome.id}.name`),
      said,
      of,
      when: voice.time(outcome.id, result.id),
      figures: threshold.figures.map(({ option, cell, change }) => ({
        option: voice.slot(`options.${option}.name`),
        says: change ? voice.change(change) : voice.cell(cell, outcome.id, result.id),
      })),
    },
  }
}

/** What was answered where the choice goes against what was put first; nothing where it was not answered. */
export function conflictPart(material: Material): Pick<Summary['decided'], 'conflict'> {
  const question = gentleQuestionOf(material.facts, material.consultation)
  const statement = question && statementOf(material, material.consultation.ownPriorities, question.priority)
  if (!question?.answer || !statement) return {}
  return { conflict: { statement: statement.says, answer: question.answer } }
}

/** What matters and is harder with the choice: what was asked about without an answer, and whatever was not asked. */
export function harderPart(material: Material): { unanswered?: string; others: string[] } {
  const { facts, consultation } = material
  const question = gentleQuestionOf(facts, consultation)
  const says = (id: string) => statementOf(material, consultation.ownPriorities, id)?.says ?? ''
  const others = harderWith(facts, consultation).filter((id) => id !== question?.priority)
  return {
    others: others.map(says),
    ...(question && !question.answer && { unanswered: says(question.priority) }),
  }
}

/** What is open, what to think about, whom to talk to, where nothing is decided yet. */
export function takenHomePart({ consultation: { thought, deferral } }: Material): Pick<Summary, 'takenHome'> {
  if (!thought || 'option' in thought) return {}
  const entries = (['open', 'think-about', 'talk-to'] as const).flatMap((about) => {
    const says = freeText(deferral[about] ?? '')
    return says === '' ? [] : [{ about, says }]
  })
  return entries.length === 0 ? {} : { takenHome: entries }
}
