import { calledIn, type Json } from './json-at.ts'

export type StatisticKind =
  | 'proportion'
  | 'percentage'
  | 'mean'
  | 'count'
  | 'RR'
  | 'OR'
  | 'HR'
  | 'risk-difference'
  | 'not-held'

const kinds: readonly (readonly [StatisticKind, RegExp])[] = [
  ['proportion', /^(proportion|absolute risk|risk|predicted risk|predictedrisk)$/],
  ['percentage', /^(percentage|percent)$/],
  ['mean', /^(mean|arithmetic mean|c53319)$/],
  ['count', /^(count|c25463)$/],
  ['RR', /^(risk ratio|relative risk|relative rr|rr)$/],
  ['OR', /^(odds ratio|or|c16932)$/],
  ['HR', /^(hazard ratio|hr|c93150)$/],
  ['risk-difference', /^(risk difference|absolute risk difference|absolute ard)$/],
  [
    'not-held',
    /^(median|mean difference|standardi[sz]ed mean difference|rate ratio|incidence rate|incidence|range|maximum|minimum|correlation|c53324)$/,
  ],
]

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** What kind of number a statistic is. Codes of two systems may say it; where they say two kinds, nobody can tell. */
export function kindOfStatistic(type: Json): StatisticKind | 'unknown' | 'disagrees' {
  const found = new Set(
    calledIn(type).flatMap((text) => kinds.find(([, pattern]) => pattern.test(plain(text)))?.[0] ?? []),
  )
  const [only] = found
  if (found.size > 1) return 'disagrees'
  return only ?? 'unknown'
}
