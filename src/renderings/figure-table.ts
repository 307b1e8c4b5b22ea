import type { OutcomeFacts } from '../domain/aid/aid-facts.schema.ts'
import type { ResultFacts } from '../domain/aid/result.schema.ts'
import type { Cell } from '../domain/risk/cell.ts'
import { cellOf } from '../domain/risk/cell-of.ts'
import { timesOf } from '../domain/risk/timeline-of.ts'
import { withCommas } from '../i18n/languages.ts'
import { cellText, sizeOf, spanText } from './figure-cells.ts'
import { type FigureContext, listIn, nameOf, namesOf, peopleOf } from './figure-context.ts'
import { type Figure, figureFor } from './figure-in-cell.ts'
import { figuresFor } from './figure-said.ts'
import { timeText } from './figure-times.ts'

/** Figures as a table: a row says its `cells`, or one thing in words across all of them. */
export interface NumberTable {
  caption: string
  /** `large`: its cells are bare numbers, and are set large. */
  columns: { heading: string; large: boolean }[]
  rows: { name: string; cells: string[]; words?: string }[]
}

interface Row {
  option: string
  name: string
  cell: Cell
  figure: Figure
}

const armNames = (result: ResultFacts): string[] =>
  result.arms.flatMap(({ options, arm }) => options[0] ?? arm ?? [])

/** "1,000 people, in 10 years"; without a time, "1,000 people". */
export function peopleAndTime(context: FigureContext, outcome: OutcomeFacts, result: ResultFacts): string {
  const time = timeText(context, outcome, result)
  if (result.form !== 'counts' && result.form !== 'parts') return time
  const people = peopleOf(context, result.of, result.unit ?? 'people')
  return time === '' ? people : context.t('peopleAndTime', { people, time })
}

/** A row for each arm; a row of its own for each choice that it does not apply to, which has a reason of its own. */
function rowsOf(context: FigureContext, outcome: OutcomeFacts, result: ResultFacts): Row[] {
  const rows = result.arms.flatMap((arm) => {
    const names = arm.arm === undefined ? arm.options : [arm.arm]
    return arm.value === 'not-applicable' ? names.map((name) => [name]) : [names]
  })
  return rows.flatMap((names): Row[] => {
    const [option] = names
    if (option === undefined) return []
    const cell = cellOf(result, option, context.groups)
    const each = names.map((name) => nameOf(context, outcome, result, name))
    const name = cell.kind === 'missing' ? listIn(context, each) : namesOf(context, outcome, result, names)
    return [{ option, name, cell, figure: figureFor(context, { outcome, result, option }) }]
  })
}

/** Both ways round: how many have it and how many do not, or how many more and fewer. */
function bothWays(context: FigureContext, cell: Cell): [string, string] | undefined {
  const { t, number } = context
  if (cell.kind === 'count') return [number(cell.count), number(cell.of - cell.count)]
  if (cell.kind === 'range') {
    const { low, high, of } = cell
    return [spanText(context, cell), spanText(context, { low: of - high, high: of - low })]
  }
  if (cell.kind !== 'difference') return undefined
  const n = sizeOf(context, cell.change)
  const { direction } = cell.change
  const opposite = { fewer: 'more', more: 'fewer', same: 'same' } as const
  return [t(`changeShort.${direction}`, { n }), t(`changeShort.${opposite[direction]}`, { n })]
}

const changeSaid = ({ words }: FigureContext, { change, changeRange }: Row['figure']): string =>
  withCommas(
    words.language,
    [change, changeRange].filter((one) => one !== undefined),
  )

/** The columns of a form, each with what a row says in it; `undefined` says that the row has nothing there. */
function columnsOf(context: FigureContext, outcome: OutcomeFacts, result: ResultFacts) {
  const { t, words } = context
  const change = {
    large: false,
    heading: t('table.change'),
    says: ({ figure }: Row) => changeSaid(context, figure) || undefined,
  }
  const range = { large: false, heading: t('table.range'), says: ({ figure }: Row) => figure.range }
  const number = (heading: string) => ({ large: true, heading, says: ({ figure }: Row) => figure.number })
  switch (result.form) {
    case 'counts':
      return [
        { large: true, heading: t('table.have'), says: ({ cell }: Row) => bothWays(context, cell)?.[0] },
        { large: true, heading: t('table.not'), says: ({ cell }: Row) => bothWays(context, cell)?.[1] },
        range,
        change,
      ]
    case 'scores':
      return [number(t('table.score')), change]
    case 'durations':
      return [number(t('table.length')), range, change]
    case 'parts':
      return result.parts.map((part) => ({
        large: true,
        heading: words(`outcomes.${outcome.id}.${result.id}.part-${part}`),
        says: ({ cell }: Row) => {
          const found = cell.kind === 'parts' ? cell.parts.find((each) => each.part === part) : undefined
          return found && context.number(found.count)
        },
      }))
    case 'judged':
      return [number(t('table.change'))]
  }
}

/** Every arm of a result with its figures, both ways round; columns in which no row says anything are left out. */
export function numberTable(context: FigureContext, outcome: OutcomeFacts, result: ResultFacts): NumberTable {
  const rows = rowsOf(context, outcome, result)
  const all = columnsOf(context, outcome, result)
  const said = all.filter(({ says }) => rows.some((row) => says(row) !== undefined))
  const columns = said.length === 0 ? all.slice(0, 1) : said
  return {
    caption: peopleAndTime(context, outcome, result),
    columns: columns.map(({ heading, large }) => ({ heading, large })),
    rows: rows.map((row) => ({
      name: row.name,
      cells: columns.map(({ says }) => says(row) ?? ''),
      ...(row.figure.words !== undefined && { words: row.figure.words }),
    })),
  }
}

/** How each choice compares, with the range, in short lines; an author's judgement stands instead, where there is one. */
export function differenceLines(
  context: FigureContext,
  outcome: OutcomeFacts,
  result: ResultFacts,
): string[] {
  return rowsOf(context, outcome, result).flatMap(({ option, name, cell, figure }) => {
    if (cell.kind !== 'count' && cell.kind !== 'score') return []
    // A difference that is the only figure there is stands beside a judgement, as in the sentences.
    if (cell.kind === 'score' && cell.mean === undefined && result.judgement)
      return figuresFor(context, { outcome, result, option })
    if (result.judgement || figure.change === undefined) return []
    const change = changeSaid(context, figure)
    return [context.t('compared', { option: name, change })]
  })
}

/** A figure and its range in one line, or what there is to say instead. */
function said(context: FigureContext, outcome: OutcomeFacts, result: ResultFacts, option: string): string {
  const cell = cellOf(result, option, context.groups)
  const figure = figureFor(context, { outcome, result, option })
  if (figure.words !== undefined) return figure.words
  const text = cellText(context, cell, { outcome, result })
  return figure.range === undefined ? text : context.t('withRange', { text, range: figure.range })
}

/** A figure with its range and its time in one line, "75 of 1,000 (70 to 81) in 10 years"; what there is to say instead has no time. */
export function shortText(
  context: FigureContext,
  outcome: OutcomeFacts,
  result: ResultFacts,
  option: string,
): string {
  const figure = said(context, outcome, result, option)
  if (figureFor(context, { outcome, result, option }).words !== undefined) return figure
  return context.t('times.point', { figure, time: timeText(context, outcome, result) })
}

/** "3 months (176 people studied)". */
function timeHeading(context: FigureContext, outcome: OutcomeFacts, result: ResultFacts): string {
  const time = timeText(context, outcome, result)
  const { people } = result
  if (people === undefined) return time
  return context.t('times.studied', { time, count: people, n: context.number(people) })
}

/** A time in a column, a choice in a row; choices of which nothing is known at any time are left to be said in words. */
export function timesTable(context: FigureContext, outcome: OutcomeFacts): NumberTable {
  const results = timesOf(outcome)
  const names = [...new Set(results.flatMap(armNames))].filter((name) =>
    results.some((result) => cellOf(result, name, context.groups).kind !== 'missing'),
  )
  return {
    caption: context.t('times.caption'),
    columns: results.map((result) => ({ heading: timeHeading(context, outcome, result), large: false })),
    rows: names.map((name) => ({
      name: nameInAny(context, outcome, results, name),
      cells: results.map((result) => said(context, outcome, result, name)),
    })),
  }
}

/** The name of an arm, which may stand in some of the results only. */
function nameInAny(
  context: FigureContext,
  outcome: OutcomeFacts,
  results: readonly ResultFacts[],
  name: string,
): string {
  const result = results.find((each) => armNames(each).includes(name))
  return result ? nameOf(context, outcome, result, name) : name
}
