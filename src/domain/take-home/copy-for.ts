import { freeText } from '../summary/free-text.ts'
import type { CopyPart, Summary, SummaryOption, SummaryRow } from '../summary/summary.schema.ts'

/** What the person may leave out of a copy, part by part. */
export const partsOfACopy = ['help', 'next', 'decided', 'matters', 'choices', 'questions'] as const

export type PartOfACopy = (typeof partsOfACopy)[number]

/** In the order of no one's priorities: what everyone should know first, then by name. */
function byNobodysOrder(one: SummaryRow, other: SummaryRow): number {
  const isFirst = (row: SummaryRow) => row.kind === 'outcome' && row.mustMention
  return Number(isFirst(other)) - Number(isFirst(one)) || (one.name < other.name ? -1 : 1)
}

/** The figures as they are for everybody: nothing of them tells which mattered to this person. */
function unranked(row: SummaryRow): SummaryRow {
  const { rank: _, ...rest } = row
  return rest.kind === 'burden' ? rest : { ...rest, pictures: [], sentences: [] }
}

function optionWithout(
  { ruledOut, ...option }: SummaryOption,
  isOut: (part: PartOfACopy) => boolean,
): SummaryOption {
  if (!ruledOut || (ruledOut.by === 'person' && isOut('decided'))) return option
  const isKept = ruledOut.by === 'clinician' || !isOut('matters')
  return { ...option, ruledOut: isKept ? ruledOut : { ...ruledOut, reason: '' } }
}

/** Of the choices that are left out, the names that what was decided needs. */
function namedAlone({ choices, decided }: Summary): Summary['choices'] {
  const named = [decided.option, decided.recommendation?.option]
  return {
    groups: [],
    options: choices.options
      .filter(({ id }) => named.includes(id))
      .map(({ id, name }) => ({ id, name, short: '' })),
    rows: [],
    unknown: [],
  }
}

function choicesPart(summary: Summary, isOut: (part: PartOfACopy) => boolean): Summary['choices'] {
  const { choices } = summary
  const options = choices.options.map((option) => optionWithout(option, isOut))
  if (!isOut('matters')) return { ...choices, options }
  return {
    ...choices,
    options,
    rows: [...choices.rows].sort(byNobodysOrder).map(unranked),
    unknown: [...choices.unknown].sort((one, other) => (one.name < other.name ? -1 : 1)),
  }
}

const nothingDecided: Summary['decided'] = { state: 'not-recorded', why: '' }
const nothingMatters: Summary['matters'] = { ownWords: '', statements: [] }

function mattersPart({ matters }: Summary, isOut: (part: PartOfACopy) => boolean): Summary['matters'] {
  if (isOut('matters')) return nothingMatters
  const { threshold, ...rest } = matters
  if (!threshold) return rest
  // What the figures say of it are figures of the choices, which need their sources beside them.
  return { ...rest, threshold: isOut('choices') ? { ...threshold, when: '', figures: [] } : threshold }
}

function decidedPart(summary: Summary, isOut: (part: PartOfACopy) => boolean): Summary['decided'] {
  if (isOut('decided')) return nothingDecided
  const { conflict, ...rest } = summary.decided
  return conflict && !isOut('matters') ? { ...rest, conflict } : rest
}

/**
 * The summary with parts left out, for somebody else than the person. Nothing of a part that is left out stands anywhere
 * in it, also where another part would tell of it: what matters in the order of the figures, what was decided among the
 * choices. What it leaves out it says, and an earlier talk and what the person needs are named where they go too.
 * @param of.for whom it is for, as the person says it; may be empty
 */
export function copyFor(
  summary: Summary,
  { for: whom, without }: { for: string; without: ReadonlySet<PartOfACopy> },
): Summary {
  const isOut = (part: PartOfACopy) => without.has(part)
  const { review, needs, load, takenHome, ...rest } = summary
  const isReviewIn = review !== undefined && !isOut('decided') && !isOut('matters')
  const leavesOut: CopyPart[] = [
    ...partsOfACopy.filter(isOut),
    ...(review && !isReviewIn ? (['review'] as const) : []),
    ...(needs ? (['needs'] as const) : []),
  ]
  return {
    ...rest,
    copy: { for: freeText(whom), leavesOut },
    next: isOut('next') ? { steps: [], reviewDay: null } : summary.next,
    decided: decidedPart(summary, isOut),
    // What was taken home open tells that nothing is decided yet.
    ...(takenHome && !isOut('next') && !isOut('decided') && { takenHome }),
    ...(isReviewIn && { review }),
    matters: mattersPart(summary, isOut),
    choices: isOut('choices')
      ? namedAlone({ ...summary, decided: decidedPart(summary, isOut) })
      : choicesPart(summary, isOut),
    ...(load && !isOut('choices') && { load }),
    help: isOut('help') ? { written: '', entries: [] } : summary.help,
    questions: isOut('questions') ? [] : summary.questions,
    sources: isOut('choices') ? [] : summary.sources,
  }
}

/** The same summary in large print, whether or not it was asked for. */
export const inLargePrint = (summary: Summary): Summary => ({ ...summary, large: true })
