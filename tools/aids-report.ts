import type { Aid } from '../src/domain/aid/aid.schema.ts'
import { type IpdasGroup, type IpdasItem, ipdasStanding } from '../src/domain/aid/ipdas.ts'
import { resultsIn } from '../src/domain/aid/results-in.ts'
import { slotsOf } from '../src/domain/aid/slots.ts'
import { toCheckIn } from '../src/domain/aid/to-check.ts'
import { type WordsOf, wordsOf } from '../src/domain/aid/words-of.ts'
import { plainHints } from '../src/domain/plain-language/plain-hints.ts'
import { ipdasGroup, ipdasLine } from '../src/renderings/ipdas-lines.ts'

const certainties = ['high', 'moderate', 'low', 'very-low', 'not-rated'] as const

function standingRow(items: readonly IpdasItem[], group: IpdasGroup): string {
  const asked = items.filter((item) => item.group === group && item.standing !== 'not-asked')
  return `| ${ipdasGroup(group)}, ${asked.length} items | ${ipdasLine(items, group)} |`
}

const ofSections: Readonly<Record<string, string>> = {
  choice: 'The choice',
  for: 'Who it is for',
  'not-for': 'Who it is not for',
  urgent: 'Get help now',
  'check-first': 'Check first',
  axes: 'Scores and groups',
  scales: 'Scales',
  priorities: 'What might matter',
  next: 'Next steps',
  'safety-net': 'When to get help',
}

function readingLines(aid: Aid, words: WordsOf): string[] {
  const slots = slotsOf(aid.facts, aid.facts.sourceLanguage).map(({ path }) => path)
  const known = plainHints(slots, words).flatMap(({ card, ages }) =>
    ages ? [{ name: ofSections[card] ?? words(`${card}.name`), age: ages.fleschKincaid }] : [],
  )
  const byAge = [...new Set(known.map(({ age }) => age))].sort((one, other) => one - other)
  return [
    '| reading age | cards |',
    '|---|---|',
    ...byAge.map(
      (age) =>
        `| ${age} | ${known
          .filter((card) => card.age === age)
          .map(({ name }) => name)
          .join('; ')} |`,
    ),
  ]
}

function missingLines({ facts }: Aid, words: WordsOf): string[] {
  const outcomes = (ids: readonly string[]) =>
    [...new Set(ids)].map((id) => words(`outcomes.${id}.name`)).join('; ') || 'none'
  const results = resultsIn(facts)
  const withUnknown = results.filter(
    ({ place, result }) => place === 0 && result.arms.some(({ value }) => value === 'unknown'),
  )
  const { unchecked } = toCheckIn(facts)
  return [
    `- Not measured for every choice: ${outcomes(withUnknown.map(({ outcome }) => outcome.id))}.`,
    `- Happens to some people, not yet checked how often: ${outcomes(unchecked.map(({ outcome }) => outcome))}.`,
    `- Says nothing of what it is like to live with: ${outcomes(
      facts.outcomes.filter(({ living }) => !living).map(({ id }) => id),
    )}.`,
    `- Languages: ${facts.sourceLanguage} alone.`,
  ]
}

function sectionOf(aid: Aid): string[] {
  const { facts } = aid
  const words = wordsOf(aid, facts.sourceLanguage)
  const items = ipdasStanding({ facts, words })
  const rated = certainties.map((rating) => {
    const count = resultsIn(facts).filter(({ result }) => result.certainty.rating === rating).length
    return `${count} ${rating}`
  })
  return [
    `## ${words('title')}`,
    '',
    `\`${facts.id}\` ${facts.version}, written ${facts.written}, to be reviewed by ${facts.reviewBy}. ${facts.options.length} choices, ${facts.outcomes.length} outcomes, ${facts.sources.length} sources.`,
    '',
    '| IPDAS | standing |',
    '|---|---|',
    standingRow(items, 'qualifying'),
    standingRow(items, 'certifying'),
    standingRow(items, 'quality'),
    '',
    `Results by certainty: ${rated.join(', ')}.`,
    '',
    ...readingLines(aid, words),
    '',
    ...missingLines(aid, words),
    '',
  ]
}

/** Where every aid stands: IPDAS, reading age by card, figures by certainty, review date, and what is missing. */
export function aidsReport(aids: readonly Aid[]): string {
  return [
    '# Where the aids stand',
    '',
    'Made from the aids by `tests/aids/reports.test.ts`, which fails when this page is out of date',
    '(`UPDATE_REPORTS=1 npx vitest run tests/aids/reports.test.ts` writes it anew).',
    '',
    'The items are those of IPDASi 4.0 (Joseph-Williams and others, 2014), in our words. A machine can only see whether something is there:',
    '“a person must judge” is what nobody has judged yet, and no aid here is said to meet IPDAS. The reading age is a hint (Flesch-Kincaid, English alone);',
    'names of illnesses and medicines push it up. Cards of under twenty words are left out.',
    '',
    ...aids.flatMap(sectionOf),
  ].join('\n')
}
