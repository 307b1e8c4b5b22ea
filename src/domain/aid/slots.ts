import type { AidFacts, OptionFacts, OutcomeFacts } from './aid-facts.schema.ts'
import type { ResultFacts } from './result.schema.ts'

/**
 * A place for words that an aid's facts ask for. `path` is the ids from the section down, joined with dots
 * (`outcomes.event.main.who`). A `line` is one line of plain text; `prose` may hold paragraphs, lists and links.
 */
export interface Slot {
  path: string
  kind: 'line' | 'prose'
  required: boolean
}

const line = (path: string): Slot => ({ path, kind: 'line', required: true })
const prose = (path: string): Slot => ({ path, kind: 'prose', required: true })
const optional = (slot: Slot): Slot => ({ ...slot, required: false })

/** The plural forms of a language, in the order of their names: one, other. */
export const pluralForms = (language: string): string[] =>
  [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort()

const isCounted = (result: ResultFacts): boolean => result.form === 'counts'

function slotsOfResult(path: string, result: ResultFacts, language: string): Slot[] {
  const own = `${path}.${result.id}`
  const slots = [optional(line(`${own}.name`)), line(`${own}.who`), line(`${own}.certainty`)]
  slots.push(optional(prose(`${own}.note`)))
  if (result.time.word) slots.push(line(`${own}.time`))
  if (result.judgement) slots.push(line(`${own}.judgement`))
  if (result.clear) slots.push(line(`${own}.clear`))
  if (result.relation === 'disagrees') slots.push(line(`${own}.disagreement`))
  for (const arm of result.arms) {
    if (arm.arm) slots.push(line(`${own}.arm-${arm.arm}`))
    if (arm.value === 'not-applicable') {
      for (const option of arm.options) slots.push(line(`${own}.${option}`))
    }
  }
  if (result.form === 'parts') {
    for (const part of result.parts) {
      slots.push(line(`${own}.part-${part}`))
      for (const form of pluralForms(language)) slots.push(line(`${own}.part-${part}-${form}`))
    }
  }
  return slots
}

function slotsOfOutcome(outcome: OutcomeFacts, language: string): Slot[] {
  const path = `outcomes.${outcome.id}`
  const slots = [line(`${path}.name`), prose(`${path}.about`)]
  if (outcome.living) slots.push(line(`${path}.living`))
  if (outcome.results.some(isCounted)) {
    for (const form of pluralForms(language)) {
      slots.push(line(`${path}.have-${form}`), line(`${path}.not-${form}`))
    }
  }
  return [...slots, ...outcome.results.flatMap((result) => slotsOfResult(path, result, language))]
}

function slotsOfOption(option: OptionFacts): Slot[] {
  const path = `options.${option.id}`
  const reasons = (option.notOffered ?? []).map((entry) => line(`${path}.${entry.id}`))
  return [line(`${path}.name`), line(`${path}.short`), prose(`${path}.about`), ...reasons]
}

const named = (section: string, entries: readonly { id: string }[] | undefined): Slot[] =>
  (entries ?? []).flatMap(({ id }) => [line(`${section}.${id}.name`), prose(`${section}.${id}.about`)])

const listed = (section: string, entries: readonly { id: string }[] | undefined): Slot[] =>
  (entries ?? []).map(({ id }) => line(`${section}.${id}`))

/** Every place for words in an aid, in the order of its facts, for one language (plural forms differ). */
export function slotsOf(facts: AidFacts, language: string): Slot[] {
  const { eligibility } = facts
  return [
    line('title'),
    line('short'),
    line('synonyms'),
    prose('about'),
    ...listed('for', eligibility.for),
    ...listed('not-for', eligibility.notFor),
    ...listed('urgent', eligibility.urgent),
    ...listed('check-first', eligibility.checkFirst),
    ...(facts.axes ?? []).flatMap((axis) => [
      line(`axes.${axis.id}.name`),
      prose(`axes.${axis.id}.about`),
      line(`axes.${axis.id}.rule`),
      ...axis.groups.map((group) => line(`axes.${axis.id}.${group.id}`)),
    ]),
    ...facts.options.flatMap(slotsOfOption),
    ...facts.outcomes.flatMap((outcome) => slotsOfOutcome(outcome, language)),
    ...(facts.scales ?? []).flatMap(({ id }) =>
      ['name', 'low', 'high'].map((end) => line(`scales.${id}.${end}`)),
    ),
    ...facts.burdens.flatMap((burden) => [
      line(`burdens.${burden.id}.name`),
      ...facts.options.map((option) => line(`burdens.${burden.id}.${option.id}`)),
    ]),
    ...listed('priorities', facts.priorities),
    ...named('questions', facts.questions),
    ...named('guidelines', facts.guidelines),
    ...listed('next', facts.nextSteps),
    ...listed('safety-net', facts.safetyNet),
  ]
}
