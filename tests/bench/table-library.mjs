import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

const choices = Array.from({ length: 10 }, (_, at) => `choice-${at}`)
const outcomes = Array.from({ length: 12 }, (_, at) => `outcome-${at}`)

/** An invented aid of ten choices and twelve outcomes, every one of which has a count and must be mentioned. */
function facts() {
  const counts = (row) =>
    choices.map((option, at) => ({ options: [option], value: 'printed', count: 5 + row + 4 * at }))
  return {
    format: 1,
    id: 'ten-choices',
    version: '1.0.0',
    area: 'invented',
    sourceLanguage: 'en',
    written: '2026-11-22',
    reviewBy: '2099-11-22',
    authors: [{ name: 'The bench', role: 'author', interests: 'none declared' }],
    funding: 'none',
    testedWithPatients: false,
    of: 100,
    eligibility: {
      for: [{ id: 'adults', generalAdvice: true }],
      notFor: [{ id: 'children', generalAdvice: true }],
      urgent: [{ id: 'urgent', urgency: 'emergency', generalAdvice: true }],
    },
    options: choices.map((id, at) => ({ id, kind: at === 0 ? 'as-now' : 'active', generalAdvice: true })),
    outcomes: outcomes.map((id, row) => ({
      id,
      role: row % 2 === 0 ? 'benefit' : 'harm',
      better: 'fewer',
      mustMention: true,
      results: [
        {
          form: 'counts',
          id: 'main',
          time: { at: '1 years' },
          certainty: { rating: 'not-rated' },
          sources: [{ source: 'S1' }],
          of: 100,
          arms: counts(row),
        },
      ],
    })),
    burdens: [{ id: 'tablets', category: 'routine', generalAdvice: true }],
    priorities: [
      { id: 'less', about: [{ outcome: 'outcome-0' }] },
      { id: 'act', about: choices.map((choice, at) => ({ choice, fits: at === 0 ? 'against' : 'for' })) },
      { id: 'leave', about: choices.map((choice, at) => ({ choice, fits: at === 0 ? 'for' : 'against' })) },
    ],
    nextSteps: [{ id: 'talk', options: choices, who: 'together', generalAdvice: true }],
    safetyNet: [{ id: 'worse', urgency: 'emergency', generalAdvice: true }],
    reviews: [{ options: choices, after: '3 months', generalAdvice: true }],
    sources: [
      {
        id: 'S1',
        title: 'An invented source',
        authors: 'The bench',
        year: '2026',
        address: 'https://example.org/',
        read: '2026-11-22',
        funding: 'not seen',
      },
    ],
  }
}

function words() {
  const statement = (id, text) => `- {#${id}} ${text}\n`
  const option = (id, at) => `### Choice ${at} {#${id}}\n\nAn invented choice.\n\n- {#short} In a few words\n`
  const outcome = (id, at) =>
    [
      `### Outcome ${at} {#${id}}\n\nAn invented outcome.\n`,
      ...['one', 'other'].flatMap((form) => [
        `- {#have-${form}} {n} have this`,
        `- {#not-${form}} {n} do not have this`,
      ]),
      '\n#### The main result {#main}\n\n- {#who} Invented people\n- {#certainty} Nobody rated it.\n',
    ].join('\n')
  const burden = choices.map((id) => statement(id, 'one a day')).join('')
  return [
    '# Ten choices {#title}\n\nAn invented aid.\n\n- {#short} Ten choices\n- {#synonyms} ten choices\n',
    `## For {#for}\n\n${statement('adults', 'You are an adult.')}`,
    `## Not for {#not-for}\n\n${statement('children', 'Children.')}`,
    `## Urgent {#urgent}\n\n${statement('urgent', 'You feel very ill.')}`,
    `## Choices {#options}\n\n${choices.map(option).join('\n')}`,
    `## Outcomes {#outcomes}\n\n${outcomes.map(outcome).join('\n')}`,
    `## Burdens {#burdens}\n\n### Tablets {#tablets}\n\n${burden}`,
    `## Priorities {#priorities}\n\n${statement('less', 'To have less of this.')}${statement('act', 'To act now.')}${statement('leave', 'To leave it be.')}`,
    `## Next {#next}\n\n${statement('talk', 'Talk again.')}`,
    `## Safety net {#safety-net}\n\n${statement('worse', 'You get worse.')}`,
  ].join('\n')
}

/** A library with this aid alone. YAML reads JSON. */
export async function libraryOfTenChoices(work) {
  const library = path.join(work, 'ten-choices')
  const to = path.join(library, 'ten-choices')
  await rm(library, { recursive: true, force: true })
  await mkdir(to, { recursive: true })
  await writeFile(path.join(to, 'aid.yaml'), JSON.stringify(facts(), null, 2))
  await writeFile(path.join(to, 'en.md'), words())
  return library
}
