import { comparisonOf } from '../priorities/comparison.ts'
import { isSameArm } from '../risk/arm-for.ts'
import type { ChosenGroups } from '../risk/cell.ts'
import { comparatorOf } from '../risk/change-of.ts'
import type { AidFacts, OutcomeFacts, PrioritySubject } from './aid-facts.schema.ts'
import { type Finding, factsFinding } from './finding.ts'
import type { ResultFacts } from './result.schema.ts'

interface Sides {
  for: Set<string>
  against: Set<string>
}

/** The groups that a result's figures are worked out for; one empty choice where they depend on none. */
function groupsOf(facts: AidFacts, result: ResultFacts): ChosenGroups[] {
  const axis = result.form === 'counts' ? facts.axes?.find(({ id }) => id === result.axis) : undefined
  return axis ? axis.groups.map(({ id }) => ({ [axis.id]: id })) : [{}]
}

/** Where one option does better, the options that it was compared with do worse. */
function addOutcome(facts: AidFacts, outcome: OutcomeFacts, sides: Sides): void {
  const [result] = outcome.results
  if (!result) return
  for (const groups of groupsOf(facts, result)) {
    for (const { id } of facts.options) {
      const says = comparisonOf(facts, outcome, result, id, groups)
      if (says !== 'better' && says !== 'worse') continue
      const [own, others] = says === 'better' ? [sides.for, sides.against] : [sides.against, sides.for]
      own.add(id)
      const to = comparatorOf(result, id, groups)
      for (const other of facts.options) if (to && isSameArm(result, other.id, to)) others.add(other.id)
    }
    addOwnHarms(facts, outcome, result, sides)
  }
}

/** A harm that only some options can bring speaks for the options to which it cannot happen. */
function addOwnHarms(facts: AidFacts, outcome: OutcomeFacts, result: ResultFacts, sides: Sides): void {
  if (outcome.role !== 'harm' || outcome.better !== 'fewer') return
  const spared = result.arms
    .filter(({ value }) => value === 'not-applicable')
    .flatMap(({ options }) => options)
  if (spared.length === 0) return
  for (const { id } of facts.options) {
    const side = spared.includes(id) ? sides.for : sides.against
    const value = result.arms.find(({ options }) => options.includes(id))?.value
    if (value !== 'unknown') side.add(id)
  }
}

function addSubject(facts: AidFacts, subject: PrioritySubject, sides: Sides): void {
  for (const id of subject.easier ?? []) sides.for.add(id)
  for (const id of subject.harder ?? []) sides.against.add(id)
  if (subject.choice !== undefined && subject.fits) sides[subject.fits].add(subject.choice)
  const outcome = facts.outcomes.find(({ id }) => id === subject.outcome)
  if (outcome) addOutcome(facts, outcome, sides)
}

/** Statements of what matters are trade-offs: over all of them, every option has something for it and something against. */
export function priorityFindings(facts: AidFacts): Finding[] {
  const sides: Sides = { for: new Set(), against: new Set() }
  for (const { about } of facts.priorities) for (const subject of about) addSubject(facts, subject, sides)
  return facts.options.flatMap(({ id: option }) =>
    (['for', 'against'] as const)
      .filter((side) => !sides[side].has(option))
      .map((side) =>
        factsFinding('error', ['priorities'], 'option-one-sided', { option, missing: { word: side } }),
      ),
  )
}
