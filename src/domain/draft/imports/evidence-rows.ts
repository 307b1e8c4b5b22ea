import type { Cells } from '../pasted-result.ts'
import { type Beside, certaintyIn, comparedIn, sourceIn } from './evidence-parts.ts'
import { calledIn, entryAt, type Json, listIn, textIn } from './json-at.ts'
import { emptyRow, type ProposedRow, pointMoved, type RowFault } from './proposed-row.ts'
import { kindOfStatistic } from './statistic-kinds.ts'

type Kind = ReturnType<typeof kindOfStatistic>

const isInterval = (attribute: Json): boolean =>
  calledIn(entryAt(attribute, 'type')).some((text) => /^(confidence interval|ci|c53324)$/i.test(text))

/** The interval as given. A level may be written as 0.95 or as 95. */
function endsOf(statistic: Json): Cells {
  const found = listIn(statistic, 'attributeEstimate').find(isInterval)
  const low = textIn(found, 'range', 'low', 'value')
  const high = textIn(found, 'range', 'high', 'value')
  if (low === '' && high === '') return {}
  const level = textIn(found, 'level')
  const isPart = level !== '' && Number(level) <= 1
  return { low, high, level: (isPart ? pointMoved(level, 2) : level) ?? level }
}

function deviationOf(statistic: Json): string {
  const found = listIn(statistic, 'attributeEstimate').find((each) =>
    calledIn(entryAt(each, 'type')).some((text) => /^standard deviation$/i.test(text)),
  )
  return textIn(found, 'quantity', 'value')
}

/** People with the event, where they are told apart from events: one person may have several. */
const eventsOf = (statistic: Json): string =>
  textIn(statistic, 'numberAffected') ||
  textIn(statistic, 'numberOfEvents') ||
  textIn(statistic, 'numeratorCount')

const samplesOf = (statistic: Json, name: string): string =>
  [entryAt(statistic, 'sampleSize'), ...listIn(statistic, 'sampleSize')]
    .map((sample) => textIn(sample, name))
    .find(Boolean) ?? ''

/** Events and their total are of one arm; of a comparison nobody knows which. */
function countedIn(statistic: Json, isCompared: boolean): Cells {
  const events = eventsOf(statistic)
  const total = samplesOf(statistic, 'knownDataCount') || samplesOf(statistic, 'numberOfParticipants')
  return isCompared || events === '' || total === '' ? {} : { events, total }
}

interface Read {
  cells: Cells
  per?: string
  isShare?: boolean
  difference?: string
  faults?: RowFault[]
}

const isPercent = (statistic: Json): boolean =>
  textIn(statistic, 'quantity', 'unit') === '%' || textIn(statistic, 'quantity', 'code') === '%'

/** A proportion above 1, or one in percent, may be either; nobody is to guess. */
function shareOf(statistic: Json, kind: 'proportion' | 'percentage', rest: Cells): Read {
  const count = textIn(statistic, 'quantity', 'value')
  const isPart = kind === 'proportion'
  const isUnclear = isPart && (isPercent(statistic) || Number(count) > 1)
  return {
    cells: { count, ...rest },
    per: isPart ? '1' : '100',
    isShare: true,
    faults: isUnclear ? ['which-scale'] : [],
  }
}

function readOf(statistic: Json, kind: Kind, isCompared: boolean): Read {
  const value = textIn(statistic, 'quantity', 'value')
  const counted = countedIn(statistic, isCompared)
  const ends = endsOf(statistic)
  if (value === '') return { cells: counted, faults: counted.events ? [] : ['no-number'] }
  switch (kind) {
    case 'proportion':
    case 'percentage':
      return isCompared
        ? { cells: { count: value }, faults: ['kind-disagrees'] }
        : shareOf(statistic, kind, { ...counted, ...ends })
    case 'mean':
      return { cells: { mean: value, sd: deviationOf(statistic) } }
    case 'count':
      return counted.events === value
        ? { cells: counted }
        : { cells: { events: value, total: counted.total ?? samplesOf(statistic, 'knownDataCount') } }
    case 'RR':
    case 'OR':
    case 'HR':
      return { cells: { [kind]: value, ...ends } }
    case 'risk-difference':
      return { cells: ends, difference: value, per: isPercent(statistic) ? '100' : '1' }
    case 'not-held':
      return { cells: {}, faults: ['kind-not-held'] }
    case 'unknown':
      return { cells: {}, faults: ['kind-unknown'] }
    case 'disagrees':
      return { cells: {}, faults: ['kind-disagrees'] }
  }
}

/** What the file says of a statistic, for a reader who has to judge it. */
function besidesOf(evidence: Json, statistic: Json): ProposedRow['besides'] {
  const quantity = [textIn(statistic, 'quantity', 'value'), textIn(statistic, 'quantity', 'unit')]
  const intervals = listIn(statistic, 'attributeEstimate').map((each) =>
    [
      calledIn(entryAt(each, 'type'))[0] ?? '',
      textIn(each, 'description'),
      textIn(each, 'range', 'low', 'value'),
      textIn(each, 'range', 'high', 'value'),
      textIn(each, 'quantity', 'value'),
    ]
      .filter(Boolean)
      .join(' '),
  )
  const said = [
    ['assertion', textIn(evidence, 'assertion')],
    ['description', textIn(statistic, 'description')],
    ['statistic', calledIn(entryAt(statistic, 'statisticType')).join(' · ')],
    ['value', quantity.filter(Boolean).join(' ')],
    ['attributes', intervals.join('; ')],
  ]
  return said.flatMap(([name = '', text = '']) => (text === '' ? [] : [{ name, text }]))
}

/** Which entry it was, where that can be said in a place. */
const placeIn = (evidence: Json): string => {
  const title = textIn(evidence, 'title')
  return title.length > 200 ? '' : title
}

/** Each statistic of one `Evidence` as a row of its own. None is made out of another. */
export function rowsOfEvidence(evidence: Json, beside: Beside): ProposedRow[] {
  const { population, exposure, outcome, against } = comparedIn(evidence, beside)
  const common: ProposedRow = {
    ...emptyRow,
    outcome: outcome || textIn(evidence, 'title'),
    population,
    arm: exposure,
    against,
    ...certaintyIn(evidence),
    place: placeIn(evidence),
    source: sourceIn(evidence),
  }
  const statistics = listIn(evidence, 'statistic')
  if (statistics.length === 0)
    return [{ ...common, faults: ['no-number'], besides: besidesOf(evidence, undefined) }]
  return statistics.map((statistic) => {
    const read = readOf(statistic, kindOfStatistic(entryAt(statistic, 'statisticType')), against !== '')
    return {
      ...common,
      people: samplesOf(statistic, 'numberOfParticipants'),
      cells: read.cells,
      per: read.per ?? '',
      isShare: read.isShare ?? false,
      difference: read.difference ?? '',
      faults: read.faults ?? [],
      besides: besidesOf(evidence, statistic),
    }
  })
}
