import type { AidFacts } from '../aid/aid-facts.schema.ts'
import type { Consultation } from '../consultation/consultation.ts'
import { isSameArm } from '../risk/arm-for.ts'
import { comparatorOf } from '../risk/change-of.ts'
import { type FitLine, fitOf } from './fit.ts'

/** One question, to which no answer is right: what was put first does worse with the choice in hand. */
export interface GentleQuestion {
  option: string
  priority: string
  /** What the choice in hand says of it. */
  line: FitLine
  /** The choices that do not do worse there, each with what it says. */
  others: { option: string; line: FitLine }[]
  /** Absent: not answered. */
  answer?: Consultation['conflicts'][number]['answer']
}

type Says = Exclude<FitLine, { kind: 'own' }>['says']

const speaksAgainst: ReadonlySet<Says> = new Set<Says>(['worse', 'harder', 'against'])
const speaksFor: ReadonlySet<Says> = new Set<Says>(['better', 'easier', 'for'])
/** What is not known of another choice is no reason to ask about this one. */
const saysNothing: ReadonlySet<Says> = new Set<Says>(['not-known', 'untested', 'too-few', 'disputed'])

const saysOf = (line: FitLine): Says | undefined => ('says' in line ? line.says : undefined)
const isIn = (says: ReadonlySet<Says>, line: FitLine): boolean => {
  const said = saysOf(line)
  return said !== undefined && says.has(said)
}

interface Column {
  option: string
  lines: FitLine[]
}

/** What others are compared with does worse itself where one of them does better than it. */
function doesWorse(facts: AidFacts, { groups }: Consultation, own: Column, open: Column[], row: number) {
  const line = own.lines[row]
  if (!line) return false
  if (isIn(speaksAgainst, line)) return true
  if (line.kind !== 'outcome' || line.says !== 'compared-with') return false
  const result = facts.outcomes
    .find(({ id }) => id === line.outcome)
    ?.results.find(({ id }) => id === line.result)
  if (!result) return false
  return open.some(({ option, lines }) => {
    const other = lines[row]
    const to = comparatorOf(result, option, groups)
    return other !== undefined && saysOf(other) === 'better' && to !== undefined
      ? isSameArm(result, to, own.option)
      : false
  })
}

type Columns = (priority: string) => Column[]

/** What each choice that is still open says of something that matters; nothing while no choice is in hand. */
function columnsIn(facts: AidFacts, consultation: Consultation): Columns {
  const { thought, ruledOut } = consultation
  if (!thought || !('option' in thought)) return () => []
  const fits = fitOf(facts, consultation).filter(
    ({ option }) => option === thought.option || !(option in ruledOut),
  )
  return (priority) =>
    fits.map((fit) => ({
      option: fit.option,
      lines: fit.priorities.find((each) => each.priority === priority)?.lines ?? [],
    }))
}

function questionOn(
  facts: AidFacts,
  consultation: Consultation,
  columns: Column[],
  priority: string,
): GentleQuestion | undefined {
  const { thought, conflicts } = consultation
  const own = columns.find(({ option }) => thought && 'option' in thought && option === thought.option)
  // Where it does better in one way and worse in another, nobody can say that it goes against what was put first.
  if (!own || own.lines.some((line) => isIn(speaksFor, line))) return undefined
  const open = columns.filter((column) => column !== own)
  const worse = (column: Column, row: number) =>
    doesWorse(
      facts,
      consultation,
      column,
      columns.filter((other) => other !== column),
      row,
    )
  const row = own.lines.findIndex((_, place) => worse(own, place))
  const line = own.lines[row]
  if (!line) return undefined
  const others = open.flatMap((column) => {
    const said = column.lines[row]
    const isOpen = said !== undefined && !isIn(saysNothing, said) && !worse(column, row)
    return isOpen ? [{ option: column.option, line: said }] : []
  })
  if (others.length === 0) return undefined
  const answer = conflicts.find((said) => said.option === own.option && said.priority === priority)?.answer
  return { option: own.option, priority, line, others, ...(answer && { answer }) }
}

/**
 * The question where the choice in hand does worse on the first thing that matters of which the figures or the author
 * say any direction, and another choice that is still open does not. It blocks nothing and is asked once.
 */
export function gentleQuestionOf(facts: AidFacts, consultation: Consultation): GentleQuestion | undefined {
  const columnsOf = columnsIn(facts, consultation)
  const hasDirection = ({ lines }: Column) =>
    lines.some((line) => isIn(speaksAgainst, line) || isIn(speaksFor, line))
  const priority = consultation.priorities.find((id) => columnsOf(id).some(hasDirection))
  return priority === undefined ? undefined : questionOn(facts, consultation, columnsOf(priority), priority)
}

/** All that matters for which the choice in hand is harder while another is not, in the person's order. */
export function harderWith(facts: AidFacts, consultation: Consultation): string[] {
  const columnsOf = columnsIn(facts, consultation)
  return consultation.priorities.filter((id) => questionOn(facts, consultation, columnsOf(id), id))
}
