import type { AidWords } from '../../src/domain/aid/aid.schema.ts'
import type { AidFacts } from '../../src/domain/aid/aid-facts.schema.ts'
import type { CountsResult } from '../../src/domain/aid/result.schema.ts'
import { slotsOf } from '../../src/domain/aid/slots.ts'

/** The day on which the built aid is checked: between its writing and its review. */
export const builtToday = '2026-11-22'

/** A small aid that passes every check; a test changes one place in its own copy. */
export function factsOfAid(change: (facts: AidFacts) => void = () => {}): AidFacts {
  const facts: AidFacts = {
    format: 1,
    id: 'sore-elbow',
    version: '1.0.0',
    area: 'joints',
    sourceLanguage: 'en',
    written: '2026-10-01',
    reviewBy: '2027-10-01',
    authors: [{ name: 'Ada Example', role: 'GP', interests: 'none' }],
    funding: 'none',
    testedWithPatients: false,
    of: 100,
    eligibility: {
      for: [{ id: 'adults', sources: ['S1'] }],
      notFor: [{ id: 'injury', generalAdvice: true }],
      urgent: [{ id: 'hot-elbow', urgency: 'same-day', generalAdvice: true }],
    },
    options: [
      { id: 'wait', kind: 'waiting', sources: ['S1'] },
      { id: 'tablet', kind: 'active', sources: ['S1'] },
    ],
    outcomes: [
      {
        id: 'better',
        role: 'benefit',
        better: 'more',
        mustMention: true,
        results: [countsOf([40, 60])],
      },
      {
        id: 'sick',
        role: 'harm',
        better: 'fewer',
        mustMention: true,
        results: [countsOf([2, 9])],
      },
    ],
    burdens: [{ id: 'routine', category: 'routine', sources: ['S1'] }],
    priorities: [
      { id: 'get-better', about: [{ outcome: 'better' }] },
      { id: 'no-side-effects', about: [{ outcome: 'sick' }] },
    ],
    nextSteps: [
      {
        id: 'look-again',
        options: ['wait', 'tablet'],
        who: 'person',
        generalAdvice: true,
      },
    ],
    safetyNet: [{ id: 'fever', urgency: 'same-day', generalAdvice: true }],
    reviews: [],
    sources: [
      {
        id: 'S1',
        title: 'Elbows',
        authors: 'Example and others',
        year: '2024',
        address: 'https://example.org/elbows',
        read: '2026-09-01',
        funding: 'not seen',
      },
    ],
  }
  change(facts)
  return facts
}

/** A result with a printed count for `wait` and for `tablet`. */
export function countsOf([wait, tablet]: [number, number], more: Partial<CountsResult> = {}): CountsResult {
  return {
    form: 'counts',
    id: 'main',
    time: { at: '6 weeks' },
    people: 200,
    certainty: { rating: 'moderate' },
    sources: [{ source: 'S1', place: 'table 1' }],
    of: 100,
    arms: [
      { options: ['wait'], value: 'printed', count: wait },
      {
        options: ['tablet'],
        value: 'printed',
        count: tablet,
        effect: { measure: 'RR', estimate: tablet / wait, low: 1.2, high: 10, level: 95 },
      },
    ],
    ...more,
  }
}

/** Words for every slot that the facts ask for in a language, alike in length. */
export function wordsFor(facts: AidFacts, language = 'en', changed: AidWords = {}): AidWords {
  const words = slotsOf(facts, language)
    .filter(({ required }) => required)
    .map(({ path }) => {
      const counted = /\.(?:have|not)-[a-z]+$|\.part-.+-(?:zero|one|two|few|many|other)$/.test(path)
      return [path, `${counted ? '{n} ' : ''}words for ${path.replaceAll('.', ' ')}`] as const
    })
  return { ...Object.fromEntries(words), ...changed }
}

/** The text of `<language>.md` that says these words; every slot under headings of its own. */
export function markdownOf(words: AidWords): string {
  const lines = [`# ${words['title'] ?? 'Title'} {#title}`, '', words['about'] ?? '', '']
  const headings = new Set<string>()
  for (const [path, text] of Object.entries(words)) {
    const ids = path.split('.')
    const last = ids.pop() ?? ''
    if (path === 'title' || path === 'about') continue
    for (const depth of ids.keys()) {
      const heading = ids.slice(0, depth + 1).join('.')
      if (headings.has(heading)) continue
      headings.add(heading)
      lines.push(
        '',
        `${'#'.repeat(depth + 2)} ${depth === 0 ? heading : (words[`${heading}.name`] ?? '')} {#${ids[depth]}}`,
        '',
      )
    }
    const isProse = last === 'about' || last === 'note'
    if (last !== 'name') lines.push(isProse ? `\n${text}\n` : `- {#${last}} ${text}`)
  }
  return `${lines.join('\n')}\n`
}
