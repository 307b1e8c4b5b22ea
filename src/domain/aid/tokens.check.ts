import { armFor } from '../risk/arm-for.ts'
import type { ChosenGroups } from '../risk/cell.ts'
import { cellOf } from '../risk/cell-of.ts'
import { changeOf } from '../risk/change-of.ts'
import type { AidWords } from './aid.schema.ts'
import type { AidFacts } from './aid-facts.schema.ts'
import { type Fault, type Finding, fault } from './finding.ts'
import { numbersOfForm } from './numbers-of-form.ts'

const token = /\{[^{}]*\}/g
const citation = /\[@([^\]]*)\]/g
/** The slots of a count's words, in which `{n}` is the number. */
const numbered =
  /^outcomes\.[^.]+\.(?:have|not)-[a-z]+$|^outcomes\.[^.]+\.[^.]+\.part-.+-(?:zero|one|two|few|many|other)$/

function groupsFor(facts: AidFacts, axisId: string | undefined): ChosenGroups {
  const group = facts.axes?.find(({ id }) => id === axisId)?.groups[0]
  return axisId && group ? { [axisId]: group.id } : {}
}

function ofFigure(
  facts: AidFacts,
  written: string,
  [kind, place = '', option = '']: string[],
): Fault | undefined {
  const [outcomeId = '', resultId] = place.split('/')
  const outcome = facts.outcomes.find(({ id }) => id === outcomeId)
  if (!outcome) return fault('token-names-unknown', { token: written, id: outcomeId })
  const result =
    resultId === undefined ? outcome.results[0] : outcome.results.find(({ id }) => id === resultId)
  if (!result) return fault('token-names-unknown', { token: written, id: resultId ?? '' })
  if (!armFor(result, option)) return fault('token-names-unknown', { token: written, id: option })
  const groups = groupsFor(facts, result.form === 'counts' ? result.axis : undefined)
  if (kind === 'change') {
    return changeOf(result, option, groups) ? undefined : fault('token-without-change', { token: written })
  }
  const cell = cellOf(result, option, groups).kind
  const hasFigure = cell !== 'missing' && cell !== 'reference' && cell !== 'judged'
  return hasFigure ? undefined : fault('token-without-figure', { token: written })
}

function isScoredGroup(facts: AidFacts, slot: string): boolean {
  const [section, axisId, groupId, ...more] = slot.split('.')
  const axis =
    section === 'axes' && more.length === 0 ? facts.axes?.find(({ id }) => id === axisId) : undefined
  return axis !== undefined && axis.scale !== 'kind' && axis.groups.some(({ id }) => id === groupId)
}

function ofToken(facts: AidFacts, slot: string, written: string): Fault | undefined {
  const [kind = '', ...ids] = written.slice(1, -1).trim().split(/\s+/)
  if (kind === 'n' && ids.length === 0) {
    return numbered.test(slot) ? undefined : fault('token-not-here', { token: written })
  }
  if (kind === 'score' && ids.length === 0) {
    return isScoredGroup(facts, slot) ? undefined : fault('token-not-here', { token: written })
  }
  if ((kind !== 'figure' && kind !== 'change') || ids.length !== 2)
    return fault('token-unknown', { token: written })
  return ofFigure(facts, written, [kind, ...ids])
}

function ofSlot(
  facts: AidFacts,
  language: string,
  slot: string,
  text: string,
): { fault: Fault; quote?: string }[] {
  const tokens = [...text.matchAll(token)].flatMap(({ 0: quote }) => {
    const found = ofToken(facts, slot, quote)
    return found ? [{ fault: found, quote }] : []
  })
  const sources = new Set(facts.sources.map(({ id }) => id))
  const cited = [...text.matchAll(citation)].flatMap(({ 0: quote, 1: id = '' }) =>
    sources.has(id) ? [] : [{ fault: fault('source-unknown', { id }), quote }],
  )
  const form = slot.slice(slot.lastIndexOf('-') + 1)
  const needsNumber =
    numbered.test(slot) && !text.includes('{n}') && numbersOfForm(language, form).numbers.length > 1
  return [...tokens, ...cited, ...(needsNumber ? [{ fault: fault('number-place-missing', { slot }) }] : [])]
}

/** Tokens in words name figures that are there, and citations name sources that are there. */
export function tokenFindings(facts: AidFacts, words: Readonly<Record<string, AidWords>>): Finding[] {
  return Object.entries(words).flatMap(([language, texts]) =>
    Object.entries(texts).flatMap(([slot, text]) =>
      ofSlot(facts, language, slot, text).map(({ fault: found, quote }): Finding => {
        const place = { part: 'words', language, slot, ...(quote && { quote }) } as const
        return { ...found, severity: 'error', place }
      }),
    ),
  )
}
