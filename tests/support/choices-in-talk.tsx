import { type ReactNode, useState } from 'react'
import type { OutcomeFacts } from '../../src/domain/aid/aid-facts.schema.ts'
import type { ResultFacts } from '../../src/domain/aid/result.schema.ts'
import { type ChoicesRow, choicesRows } from '../../src/domain/priorities/choices-rows.ts'
import { useNarrow } from '../../src/views/charts/narrow.ts'
import type { ChoicesView } from '../../src/views/talk/choices/choices-view.ts'
import { useTalk } from '../../src/views/talk/talk.ts'

interface RowsProps {
  /** How many choices stand side by side, from the first. */
  most?: number
  children: (rows: readonly ChoicesRow[], view: ChoicesView) => ReactNode
}

/** Hands the rows of the talk's aid, and how they are shown. */
export function Rows({ most = 4, children }: RowsProps) {
  const { aid, consultation } = useTalk()
  const isNarrow = useNarrow()
  const rows = choicesRows(aid.facts, consultation)
  const first = rows.find(({ kind }) => kind === 'outcome')
  const [inHand, onSee] = useState(first?.kind === 'outcome' ? first.outcome : undefined)
  const options = aid.facts.options.slice(0, isNarrow ? 2 : most)
  return children(rows, { options, isNarrow, inHand, onSee, watch: () => () => undefined })
}

interface ResultsProps {
  /** `outcome`, or `outcome result`. */
  of: string
  children: (outcome: OutcomeFacts, result: ResultFacts) => ReactNode
}

/** Hands one result of the talk's aid. */
export function OneResult({ of, children }: ResultsProps) {
  const { outcomes } = useTalk().aid.facts
  const [wanted, which] = of.split(' ')
  const outcome = outcomes.find(({ id }) => id === wanted)
  const result = outcome?.results.find(({ id }) => which === undefined || id === which)
  if (!outcome || !result) throw new Error(`the aid has no result ${of}`)
  return children(outcome, result)
}
