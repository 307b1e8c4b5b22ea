import type { OptionFacts, OutcomeFacts } from '../aid/aid-facts.schema.ts'
import type { ResultFacts } from '../aid/result.schema.ts'
import { type ChoicesRow, choicesRows } from '../priorities/choices-rows.ts'
import type { Cell } from '../risk/cell.ts'
import { cellOf } from '../risk/cell-of.ts'
import { changeOf } from '../risk/change-of.ts'
import { clarityOf } from '../risk/clarity-of.ts'
import { freeText } from './free-text.ts'
import { languageOf, type Material, onCard } from './material.ts'
import { picturesPart } from './pictures-part.ts'
import type {
  OutcomeRow,
  Summary,
  SummaryFigure,
  SummaryOption,
  SummaryResult,
  SummaryRow,
} from './summary.schema.ts'
import { writtenPart } from './written-part.ts'

/** How many rows are told in pictures and whole sentences. */
const rowsInFull = 3

const toldInSentences: readonly Cell['kind'][] = ['score', 'parts', 'duration']

const hasTogether = (cell: Cell) =>
  cell.kind === 'count' || cell.kind === 'range' || cell.kind === 'difference'

function kindOf(cell: Cell): SummaryFigure['kind'] {
  if (cell.kind === 'missing') return cell.why
  if (cell.kind === 'no-group') return 'no-group'
  if (toldInSentences.includes(cell.kind)) return 'told'
  return hasTogether(cell) ? 'figure' : 'words'
}

/** The name of a choice, or of an arm that is not a choice. */
function armName({ facts, voice }: Material, outcome: string, result: string, id: string): string {
  const isOption = facts.options.some((option) => option.id === id)
  return voice.slot(isOption ? `options.${id}.name` : `outcomes.${outcome}.${result}.arm-${id}`)
}

function saysOf(
  material: Material,
  outcome: string,
  result: ResultFacts,
  option: string,
  cell: Cell,
): string {
  const { voice } = material
  if (toldInSentences.includes(cell.kind)) return voice.told(outcome, result.id, option)
  const isReasoned = cell.kind === 'missing' && cell.why === 'not-applicable'
  const reason = isReasoned ? voice.slot(`outcomes.${outcome}.${result.id}.${option}`) : ''
  return reason === '' ? voice.cell(cell, outcome, result.id) : reason
}

/** A judgement of the author stands instead of a comparison made from the numbers; what nobody tested is not compared. */
function changePart(
  material: Material,
  outcome: string,
  result: ResultFacts,
  option: string,
  cell: Cell,
): Pick<SummaryFigure, 'change'> {
  const name = (id: string) => armName(material, outcome, result.id, id)
  if (cell.kind === 'difference') return { change: { says: '', to: name(cell.to) } }
  const { groups } = material.consultation
  const isTested = clarityOf(result, option, groups) !== 'untested'
  const compared = isTested && !result.judgement ? changeOf(result, option, groups) : undefined
  return compared ? { change: { says: material.voice.change(compared.change), to: name(compared.to) } } : {}
}

function figureOf(material: Material, outcome: string, result: ResultFacts, option: string): SummaryFigure {
  const cell = cellOf(result, option, material.consultation.groups)
  const together = hasTogether(cell) ? cell.together : []
  return {
    option,
    kind: kindOf(cell),
    says: saysOf(material, outcome, result, option, cell),
    ...(toldInSentences.includes(cell.kind) && { short: material.voice.short(outcome, result.id, option) }),
    together: together.map((id) => armName(material, outcome, result.id, id)),
    ...changePart(material, outcome, result, option, cell),
  }
}

function resultPart(material: Material, outcome: OutcomeFacts, result: ResultFacts): SummaryResult {
  const { facts, voice } = material
  const slot = (name: string) => voice.slot(`outcomes.${outcome.id}.${result.id}.${name}`)
  return {
    result: result.id,
    name: slot('name'),
    when: voice.time(outcome.id, result.id),
    who: slot('who'),
    certainty: voice.certainty(outcome.id, result.id),
    figures: facts.options.map(({ id }) => figureOf(material, outcome.id, result, id)),
    judged: [slot('judgement'), slot('disagreement')].filter((judged) => judged !== ''),
    note: slot('note'),
    cited: result.sources.map(({ source, reportedBy }) => ({
      source,
      ...(reportedBy !== undefined && { reportedBy }),
    })),
  }
}

/** The whole sentences of an outcome's leading result, one for each arm that is a choice. */
function sentencesOf({ voice }: Material, outcome: OutcomeFacts, result: ResultFacts): string[] {
  const arms: readonly { options: string[] }[] = result.arms
  return arms.flatMap(({ options: [option] }) => {
    const sentence = option === undefined ? '' : voice.sentence(outcome.id, result.id, option)
    return sentence === '' ? [] : [sentence]
  })
}

function outcomeRow(
  document: Material,
  row: Extract<ChoicesRow, { kind: 'outcome' }>,
  isInFull: boolean,
): OutcomeRow | undefined {
  const card = `outcomes.${row.outcome}.name`
  const material = onCard(document, card)
  const { facts, consultation, voice } = material
  const outcome = facts.outcomes.find(({ id }) => id === row.outcome)
  const lead = outcome?.results.find(({ id }) => id === row.result)
  if (!outcome || !lead) return undefined
  const others = outcome.results.filter(({ id }) => id !== lead.id)
  const pictures = isInFull ? picturesPart({ outcome, result: lead }, consultation.groups, voice) : []
  const parts = facts.outcomes.filter(({ partOf }) => partOf === outcome.id)
  return {
    kind: 'outcome',
    outcome: outcome.id,
    name: voice.slot(`outcomes.${outcome.id}.name`),
    role: outcome.role,
    ...(row.rank !== undefined && { rank: row.rank }),
    mustMention: row.mustMention,
    ...languageOf(document, card),
    rare: row.rare,
    results: [lead, ...others].map((result) => resultPart(material, outcome, result)),
    parts: parts.map((part) => {
      const ofPart = onCard(document, `outcomes.${part.id}.name`)
      return {
        outcome: part.id,
        name: ofPart.voice.slot(`outcomes.${part.id}.name`),
        results: part.results.map((result) => resultPart(ofPart, part, result)),
      }
    }),
    pictures,
    sentences:
      isInFull && pictures.length === 0 && lead.form === 'counts' ? sentencesOf(material, outcome, lead) : [],
  }
}

function burdenRow(material: Material, burden: string, rank: number | undefined): SummaryRow {
  const { facts, voice } = material
  const isGeneral = facts.burdens.some(({ id, generalAdvice }) => id === burden && generalAdvice)
  return {
    kind: 'burden',
    burden,
    name: voice.slot(`burdens.${burden}.name`),
    ...(rank !== undefined && { rank }),
    ...(isGeneral && { generalAdvice: true as const }),
    ...languageOf(material, `burdens.${burden}.name`),
    asks: facts.options.map(({ id }) => ({
      option: id,
      says: voice.slot(`burdens.${burden}.${id}`),
    })),
  }
}

/** The rows that matter most to this person; where nothing was chosen, the first that must be mentioned. */
function outcomesInFull(rows: readonly ChoicesRow[]): string[] {
  const outcomes = rows.filter((row) => row.kind === 'outcome')
  const ranked = outcomes.filter(({ rank }) => rank !== undefined)
  const led =
    ranked.length > 0
      ? ranked.slice(0, rowsInFull)
      : outcomes.filter(({ mustMention }) => mustMention).slice(0, 1)
  return led.map(({ outcome }) => outcome)
}

export function rowsPart(material: Material): SummaryRow[] {
  const rows = choicesRows(material.facts, material.consultation)
  const inFull = outcomesInFull(rows)
  return rows.flatMap((row): SummaryRow[] => {
    if (row.kind === 'burden') return [burdenRow(material, row.burden, row.rank)]
    const told = outcomeRow(material, row, inFull.includes(row.outcome))
    return told ? [told] : []
  })
}

function notOfferedReason({ consultation, voice }: Material, option: OptionFacts): string | undefined {
  const entry = option.notOffered?.find(({ axis, group }) => consultation.groups[axis] === group)
  return entry && voice.slot(`options.${option.id}.${entry.id}`)
}

export function optionsPart(material: Material): SummaryOption[] {
  const { facts, consultation, voice } = material
  return facts.options.map((option) => {
    const ruledOut = consultation.ruledOut[option.id]
    const notOffered = notOfferedReason(material, option)
    return {
      id: option.id,
      name: voice.slot(`options.${option.id}.name`),
      short: voice.slot(`options.${option.id}.short`),
      ...(ruledOut && { ruledOut: { by: ruledOut.by, reason: freeText(ruledOut.reason) } }),
      ...(notOffered !== undefined && { notOffered }),
      ...writtenPart(material.facts, material.consultation, option.id),
    }
  })
}

export function groupsPart({ facts, consultation, voice }: Material): Summary['choices']['groups'] {
  return (facts.axes ?? []).flatMap(({ id, groups }) => {
    const chosen = consultation.groups[id]
    if (chosen === undefined || (chosen !== null && !groups.some((group) => group.id === chosen))) return []
    return [
      {
        axis: voice.slot(`axes.${id}.name`),
        group: chosen === null ? null : voice.group(id, chosen),
      },
    ]
  })
}

/** What nobody measured and what is known but not verified, outcome by outcome, from the rows themselves. */
export function unknownPart(
  rows: readonly SummaryRow[],
  options: readonly SummaryOption[],
): Summary['choices']['unknown'] {
  return rows.flatMap((row) => {
    if (row.kind === 'burden') return []
    return (['unknown', 'unchecked'] as const).flatMap((why) => {
      const missing = options.filter(({ id }) =>
        row.results.every(({ figures }) =>
          figures.some((figure) => figure.option === id && figure.kind === why),
        ),
      )
      return missing.length === 0
        ? []
        : [
            {
              name: row.name,
              why,
              options: missing.map((option) => option.name),
            },
          ]
    })
  })
}
