import type { AidFacts, OutcomeFacts } from '../aid/aid-facts.schema.ts'
import type { ResultFacts } from '../aid/result.schema.ts'
import type { Consultation } from '../consultation/consultation.ts'
import type { Cell, Change } from '../risk/cell.ts'
import { cellOf } from '../risk/cell-of.ts'
import { changeOf } from '../risk/change-of.ts'
import { clarityOf } from '../risk/clarity-of.ts'

/** What the figures say of one choice: how it differs where that was tested, else its own figure. */
export interface ThresholdFigure {
  option: string
  cell: Cell
  change?: Change
}

export interface Threshold {
  outcome: OutcomeFacts
  result: ResultFacts
  /** So many of `of` as the person said it; `null`: cannot say. Absent: not answered. */
  said?: number | null
  of: number
  /** The figures have been on the screen. */
  wasSeen: boolean
  figures: ThresholdFigure[]
}

const hasFigure = ({ kind }: Cell): boolean => kind === 'count' || kind === 'range' || kind === 'difference'

function figuresOf(facts: AidFacts, result: ResultFacts, { groups, ruledOut }: Consultation) {
  const figures = facts.options
    .filter(({ id }) => !(id in ruledOut))
    .map(({ id: option }): ThresholdFigure => {
      const change = changeOf(result, option, groups)?.change
      const isTested = !result.judgement && clarityOf(result, option, groups) !== 'untested'
      return { option, cell: cellOf(result, option, groups), ...(change && isTested && { change }) }
    })
    .filter(({ cell }) => hasFigure(cell))
  const changed = figures.filter(({ change }) => change !== undefined)
  return changed.length > 0 ? changed : figures
}

/**
 * How many would have to be helped for it to be worth it to this person, beside what the figures say. Nothing is worked
 * out from the two: the number stands as it was said. Absent where the aid does not ask.
 */
export function thresholdOf(facts: AidFacts, consultation: Consultation): Threshold | undefined {
  const outcome = facts.outcomes.find(({ id }) => id === facts.threshold)
  const [result] = outcome?.results ?? []
  if (!outcome || !result) return undefined
  const said = consultation.thresholds[outcome.id]
  return {
    outcome,
    result,
    ...(said !== undefined && { said }),
    of: facts.of,
    wasSeen: consultation.shown.includes(outcome.id),
    figures: figuresOf(facts, result, consultation),
  }
}
