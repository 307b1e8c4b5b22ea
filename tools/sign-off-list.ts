import type { Aid } from '../src/domain/aid/aid.schema.ts'
import type { ResultFacts } from '../src/domain/aid/result.schema.ts'
import { wordsOf } from '../src/domain/aid/words-of.ts'

const placeOf = (aid: Aid, source: string, place: string | undefined): string => {
  const title = aid.facts.sources.find(({ id }) => id === source)?.title ?? source
  return place ? `${source}, ${place}: ${title}` : `${source}: ${title}`
}

function secondHand(aid: Aid, outcome: string, result: ResultFacts): string[] {
  return result.sources.flatMap(({ source, place, reportedBy }) => {
    if (!reportedBy) return []
    const page = aid.facts.sources.find(({ id }) => id === reportedBy)
    return [
      `- ${outcome} (\`${result.id}\`): ${placeOf(aid, source, place)}; as reported by ${page?.title ?? reportedBy}`,
    ]
  })
}

const isUnchecked = (result: ResultFacts): boolean => result.arms.some(({ value }) => value === 'unchecked')

function sectionOf(aid: Aid): string[] {
  const words = wordsOf(aid, aid.facts.sourceLanguage)
  const results = aid.facts.outcomes.flatMap((outcome) =>
    outcome.results.map((result) => ({ name: words(`outcomes.${outcome.id}.name`), result })),
  )
  const read = results.flatMap(({ name, result }) => secondHand(aid, name, result))
  const unchecked = results.flatMap(({ name, result }) =>
    isUnchecked(result) ? [`- ${name} (\`${result.id}\`)`] : [],
  )
  const { eligibility, safetyNet, burdens, nextSteps } = aid.facts
  const statements = [
    ...eligibility.for,
    ...eligibility.notFor,
    ...eligibility.urgent,
    ...(eligibility.checkFirst ?? []),
    ...safetyNet,
    ...burdens,
    ...nextSteps,
    ...aid.facts.outcomes.flatMap(({ id, living }) =>
      living ? [{ id: `${id} (living with it)`, ...living }] : [],
    ),
  ]
  const secondary = new Set(aid.facts.sources.flatMap(({ id, secondary }) => (secondary ? [id] : [])))
  const reported = statements.flatMap(({ id, sources = [] }) => {
    const pages = sources.filter((source) => secondary.has(source))
    return pages.length > 0 ? [`\`${id}\` (${pages.join(', ')})`] : []
  })
  const advice = statements.flatMap(({ id, generalAdvice }) => (generalAdvice ? [`\`${id}\``] : []))
  return [
    `## ${words('title')} (\`${aid.facts.id}\` ${aid.facts.version})`,
    '',
    'Figures read second-hand: find the primary source and compare.',
    '',
    ...(read.length > 0 ? read : ['- none']),
    '',
    'Known to happen, with no checked figure: find one, or confirm that there is none.',
    '',
    ...(unchecked.length > 0 ? unchecked : ['- none']),
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
    'Made from the aids by `tests/aids/sign-off.test.ts`, which fails when this page is out of date',
    '(`UPDATE_SIGN_OFF=1 npx vitest run tests/aids/sign-off.test.ts` writes it anew). No aid here has been signed off by a clinician.',
    '',
  ]
  return [...head, ...aids.flatMap(sectionOf)].join('\n')
}
