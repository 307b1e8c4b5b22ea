import type { CalendarDay } from '../shared/calendar.ts'
import { addedIn } from './added-in.ts'
import type { AidWords } from './aid.schema.ts'
import type { AidFacts } from './aid-facts.schema.ts'
import { type Finding, factsFinding } from './finding.ts'
import { resultsIn } from './results-in.ts'

type Path = (string | number)[]
interface Use {
  path: Path
  id: string
}

type Sourced = readonly { sources?: string[] | undefined }[] | undefined

const inEach = (path: Path, entries: Sourced): Use[] =>
  (entries ?? []).flatMap(({ sources }, index) =>
    (sources ?? []).map((id, place) => ({ path: [...path, index, 'sources', place], id })),
  )

function ofStatements(facts: AidFacts): Use[] {
  const { eligibility } = facts
  return [
    ...inEach(['eligibility', 'for'], eligibility.for),
    ...inEach(['eligibility', 'notFor'], eligibility.notFor),
    ...inEach(['eligibility', 'urgent'], eligibility.urgent),
    ...inEach(['eligibility', 'checkFirst'], eligibility.checkFirst),
    ...inEach(['axes'], facts.axes),
    ...inEach(['options'], facts.options),
    ...facts.options.flatMap((option, index) => inEach(['options', index, 'notOffered'], option.notOffered)),
    ...facts.options.flatMap((option, index) =>
      addedIn(option).flatMap(([kind, { sources = [] }]) =>
        sources.map((id, place) => ({ path: ['options', index, 'adds', kind, 'sources', place], id })),
      ),
    ),
    ...inEach(['burdens'], facts.burdens),
    ...facts.outcomes.flatMap(({ living }, index) =>
      (living?.sources ?? []).map((id, place) => ({
        path: ['outcomes', index, 'living', 'sources', place],
        id,
      })),
    ),
    ...facts.outcomes.flatMap(({ sizes }, index) =>
      (sizes?.sources ?? []).map((id, place) => ({
        path: ['outcomes', index, 'sizes', 'sources', place],
        id,
      })),
    ),
    ...inEach(['questions'], facts.questions),
    ...inEach(['guidelines'], facts.guidelines),
    ...inEach(['nextSteps'], facts.nextSteps),
    ...inEach(['safetyNet'], facts.safetyNet),
    ...inEach(['reviews'], facts.reviews),
    ...(facts.scales ?? []).flatMap(({ smallestChange }, index) =>
      smallestChange
        ? [{ path: ['scales', index, 'smallestChange', 'source'], id: smallestChange.source }]
        : [],
    ),
  ]
}

function ofResults(facts: AidFacts): Use[] {
  return resultsIn(facts).flatMap(({ result, path }) =>
    result.sources.flatMap(({ source, reportedBy }, index): Use[] => {
      const at = [...path, 'sources', index]
      return [
        { path: [...at, 'source'], id: source },
        ...(reportedBy === undefined ? [] : [{ path: [...at, 'reportedBy'], id: reportedBy }]),
      ]
    }),
  )
}

function reports(facts: AidFacts): Finding[] {
  return resultsIn(facts).flatMap(({ result, path }) =>
    result.sources.flatMap(({ source, reportedBy }, index): Finding[] => {
      if (reportedBy === undefined) return []
      const at = [...path, 'sources', index, 'reportedBy']
      if (reportedBy === source) return [factsFinding('error', at, 'reported-by-itself', { id: source })]
      const reporter = facts.sources.find(({ id }) => id === reportedBy)
      if (!reporter || reporter.secondary) return []
      return [factsFinding('error', at, 'reported-by-not-secondary', { id: reportedBy })]
    }),
  )
}

const scheme = /^([a-z][a-z0-9+.-]*):/i
/** What stands before the sign is a name to log in by, and reads like the host. */
const namesAnother = /^https?:\/\/[^/?#]*@/i
const addressSchemes = new Set(['https', 'http', 'doi', 'pmid'])

type SourceFacts = AidFacts['sources'][number]

/** What names no place: it has no scheme, no number of a volume, a page or a DOI, and is no sentence on where it is found. */
const namesNoPlace = (address: string): boolean =>
  !scheme.test(address) &&
  !/\d/.test(address) &&
  !/[^.\s]\.[a-z]{2,}/i.test(address) &&
  address.trim().split(/\s+/).length < 5

/** A journal may be dated a year ahead; nothing has been read that is dated later, and nothing was read tomorrow. */
function unlikely({ address, year, read }: SourceFacts, at: Path, today: CalendarDay): Finding[] {
  const latest = Number(today.slice(0, 4)) + 1
  const years = year.match(/(?<!\d)\d{4}(?!\d)/g) ?? []
  const isAhead = years.some((one) => Number(one) > latest)
  const saysNone =
    years.length === 0 &&
    !/^(undated|(date )?not (seen|printed)|no (date|year)|n\.? ?d\.?|\?)$/i.test(year.trim())
  return [
    ...(namesNoPlace(address)
      ? [factsFinding('warning', [...at, 'address'], 'source-no-place', { address })]
      : []),
    ...(isAhead ? [factsFinding('error', [...at, 'year'], 'source-year-ahead', { year })] : []),
    ...(saysNone ? [factsFinding('warning', [...at, 'year'], 'source-year-none', { year })] : []),
    ...(read > today ? [factsFinding('warning', [...at, 'read'], 'source-read-ahead', { read })] : []),
  ]
}

/** Sources can be found, and are of no day that is still to come. */
export const unlikelySources = ({ sources }: AidFacts, today: CalendarDay): Finding[] =>
  sources.flatMap((source, index) => unlikely(source, ['sources', index], today))

/** Sources that are named exist, those that exist are used, and a page that reports somebody else's work says so. */
export function sourceFindings(facts: AidFacts, words: Readonly<Record<string, AidWords>>): Finding[] {
  const uses = [...ofStatements(facts), ...ofResults(facts)]
  const known = new Set(facts.sources.map(({ id }) => id))
  const used = new Set(uses.map(({ id }) => id))
  const prose = Object.values(words)
    .flatMap((texts) => Object.values(texts))
    .join('\n')
  return [
    ...uses.flatMap(({ id, path }) =>
      known.has(id) ? [] : [factsFinding('error', path, 'source-unknown', { id })],
    ),
    ...reports(facts),
    ...facts.sources.flatMap(({ id, address }, index): Finding[] => {
      // A browser leaves out what stands before an address and the ends of lines within it.
      const kind = scheme.exec(address.replace(/[\t\r\n]/g, '').trim())?.[1]?.toLowerCase()
      const isUsed = used.has(id) || prose.includes(`[@${id}]`)
      return [
        ...(isUsed ? [] : [factsFinding('warning', ['sources', index, 'id'], 'source-unused', { id })]),
        ...((kind && !addressSchemes.has(kind)) || namesAnother.test(address)
          ? [factsFinding('error', ['sources', index, 'address'], 'source-address', { address })]
          : []),
      ]
    }),
  ]
}
