import type { AidFacts } from '../domain/aid/aid-facts.schema.ts'
import type { Citation, ResultFacts } from '../domain/aid/result.schema.ts'
import { cellOf } from '../domain/risk/cell-of.ts'
import { changeOf } from '../domain/risk/change-of.ts'
import { cellText, changeText } from './figure-cells.ts'
import { type FigureContext, placeOf } from './figure-context.ts'

/** Where one figure stands, in full: "Title. Authors, year (place), as reported by …". */
export function citationText({ t, facts }: FigureContext, { source, place, reportedBy }: Citation): string {
  const found = facts.sources.find(({ id }) => id === source)
  if (!found) return ''
  const { title, authors, year } = found
  const named = t('cited.source', { title, authors, year })
  const placed = place === undefined ? named : t('cited.place', { source: named, place })
  const reader = facts.sources.find(({ id }) => id === reportedBy)
  if (!reader) return placed
  const by = t('cited.by', { title: reader.title, authors: reader.authors, year: reader.year })
  return t('cited.reportedBy', { source: placed, by })
}

/** Every place that a result's figures are from, on one line. */
export const citedText = (context: FigureContext, result: ResultFacts): string =>
  result.sources
    .map((citation) => citationText(context, citation))
    .filter((text) => text !== '')
    .join('; ')

/** The scores that a group stands for: "8 to 12", "18 or more". */
export function scoreRange({ facts, t, number }: FigureContext, axisId: string, groupId: string): string {
  const axis = facts.axes?.find(({ id }) => id === axisId)
  const group = axis?.groups.find(({ id }) => id === groupId)
  if (!axis || !group) return ''
  const isPercent = axis.scale === 'percent'
  const from = group.from === undefined ? undefined : number(group.from)
  const to = group.to === undefined ? undefined : number(group.to)
  if (from !== undefined && from === to) return t(isPercent ? 'score.percentOne' : 'score.one', { from })
  if (from !== undefined && to !== undefined)
    return t(isPercent ? 'score.percent' : 'score.between', { from, to })
  if (from !== undefined) return t(isPercent ? 'score.percentFrom' : 'score.from', { from })
  return to === undefined ? '' : t(isPercent ? 'score.percentTo' : 'score.to', { to })
}

/** The label of a group, with the scores that it stands for. */
export const groupText = (context: FigureContext, axis: string, group: string): string =>
  context.words(`axes.${axis}.${group}`).replaceAll('{score}', () => scoreRange(context, axis, group))

function tokenText(context: FigureContext, kind: string, path: string, option: string): string {
  const [outcomeId = '', resultId] = path.split('/')
  const outcome = context.facts.outcomes.find(({ id }) => id === outcomeId)
  const place = placeOf(context.facts, outcomeId, resultId ?? outcome?.results[0]?.id ?? '')
  if (!place) return ''
  const cell = cellOf(place.result, option, context.groups)
  if (kind === 'figure') return cellText(context, cell, place)
  const compared = changeOf(place.result, option, context.groups)
  if (compared) return changeText(context, compared.change)
  // A group that was not chosen, or a figure that was not checked, is not "not measured".
  const isWithoutFigure = cell.kind === 'no-group' || cell.kind === 'missing'
  return cellText(context, isWithoutFigure ? cell : { kind: 'reference' }, place)
}

/** The page that was read in place of a source, where its figures were never read in the source itself. */
function reporterOf(facts: AidFacts, source: string): string | undefined {
  let reporter: string | undefined
  for (const { results } of facts.outcomes)
    for (const { sources } of results)
      for (const citation of sources)
        if (citation.source === source) {
          if (citation.reportedBy === undefined) return undefined
          reporter ??= citation.reportedBy
        }
  return reporter
}

function shortCitation({ t, facts }: FigureContext, id: string): string {
  const source = facts.sources.find((entry) => entry.id === id)
  if (!source) return ''
  const { authors, year } = source
  const reporter = reporterOf(facts, id)
  const by = facts.sources.find((entry) => entry.id === reporter)
  return by
    ? t('cited.shortReported', { authors, year, by: by.authors })
    : t('cited.short', { authors, year })
}

/** An aid's prose with its tokens turned into figures and citations. The Markdown around them stays. */
export function proseText(context: FigureContext, markdown: string): string {
  return markdown
    .replace(/\{(figure|change) ([a-z0-9-]+(?:\/[a-z0-9-]+)?) ([a-z0-9-]+)\}/g, (_, kind, path, option) =>
      tokenText(context, String(kind), String(path), String(option)),
    )
    .replace(/\[@([A-Za-z0-9-]+)\]/g, (_, id) => shortCitation(context, String(id)))
}
