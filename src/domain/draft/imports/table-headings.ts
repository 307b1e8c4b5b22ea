/** What a column of a summary-of-findings table holds. */
export const columnNames = {
  outcome: /^outcomes?$/,
  population: /^(population|patients|participants were)$/,
  time: /^(time|follow ?up|timing)$/,
  intervention: /^(intervention|treatment|choice)$/,
  comparator: /^(comparator|comparison|control)$/,
  per: /^(per|denominator|risks? (are )?(per|of|out of))$/,
  interventionCount: /^(intervention|treatment) (count|risk)$/,
  comparatorCount: /^(comparator|comparison|control|baseline) (count|risk)$/,
  interventionEvents: /^(intervention|treatment) events$/,
  interventionTotal: /^(intervention|treatment) total$/,
  comparatorEvents: /^(comparator|comparison|control) events$/,
  comparatorTotal: /^(comparator|comparison|control) total$/,
  relative: /^relative effects?( 95 ?ci)?$/,
  measure: /^measure$/,
  estimate: /^estimate$/,
  low: /^((95 )?ci )?(low|lower)( end)?$/,
  high: /^((95 )?ci )?(high|upper)( end)?$/,
  level: /^((ci|confidence) )?level$/,
  people: /^(people|participants|no of participants|number of participants)$/,
  certainty: /^(certainty|grade)( of the evidence)?( grade)?$/,
  place: /^place$/,
  title: /^(source|title|source title)$/,
  authors: /^authors$/,
  year: /^year$/,
  address: /^(address|doi|pmid|url)$/,
  licence: /^(licen[cs]e|copyright)$/,
  attribution: /^(attribution|cite as)$/,
} as const satisfies Record<string, RegExp>

export type Column = keyof typeof columnNames

const names = Object.entries(columnNames) as [Column, RegExp][]

/** The column that a heading names, whole; a heading that is only alike names none. */
export function columnOf(heading: string): Column | undefined {
  const plain = heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  return names.find(([, pattern]) => pattern.test(plain))?.[0]
}
