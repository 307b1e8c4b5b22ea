import type { Aid } from '../src/domain/aid/aid.schema.ts'
import { toCheckIn } from '../src/domain/aid/to-check.ts'
import { wordsOf } from '../src/domain/aid/words-of.ts'

const placeOf = (aid: Aid, source: string, place: string | undefined): string => {
  const title = aid.facts.sources.find(({ id }) => id === source)?.title ?? source
  return place ? `${source}, ${place}: ${title}` : `${source}: ${title}`
}

const listOrNone = (lines: readonly string[]): readonly string[] => (lines.length > 0 ? lines : ['- none'])

function sectionOf(aid: Aid): string[] {
  const words = wordsOf(aid, aid.facts.sourceLanguage)
  const found = toCheckIn(aid.facts)
  const named = ({ outcome, result }: { outcome: string; result: string }) =>
    `- ${words(`outcomes.${outcome}.name`)} (\`${result}\`)`
  const secondHand = found.secondHand.map((entry) => {
    const page = aid.facts.sources.find(({ id }) => id === entry.reportedBy)
    const source = placeOf(aid, entry.source, entry.place)
    return `${named(entry)}: ${source}; as reported by ${page?.title ?? entry.reportedBy}`
  })
  const reported = found.reported.map(({ id, pages }) => `\`${id}\` (${pages.join(', ')})`)
  const advice = found.advice.map(({ id }) => `\`${id}\``)
  return [
    `## ${words('title')} (\`${aid.facts.id}\` ${aid.facts.version})`,
    '',
    'Figures read second-hand: find the primary source and compare.',
    '',
    ...listOrNone(secondHand),
    '',
    'Happens to some people, not yet checked how often: find a figure, or confirm that there is none.',
    '',
    ...listOrNone(found.unchecked.map(named)),
    '',
    'Sources that disagree: read both, and what the aid says of it.',
    '',
    ...listOrNone(found.disagreements.map(named)),
    '',
    `Statements that rest on a page which reports somebody else's work: ${reported.join(', ') || 'none'}.`,
    '',
    `General advice without a source, to be checked against local practice: ${advice.join(', ') || 'none'}.`,
    '',
  ]
}

/** What a clinician has to look at before signing off each aid, as Markdown. */
export function signOffList(aids: readonly Aid[]): string {
  const head = [
    '# For sign-off',
    '',
    'Made from the aids by `tests/aids/reports.test.ts`, which fails when this page is out of date',
    '(`UPDATE_REPORTS=1 npx vitest run tests/aids/reports.test.ts` writes it anew). No aid here has been signed off by a clinician.',
    '',
  ]
  return [...head, ...aids.flatMap(sectionOf)].join('\n')
}
