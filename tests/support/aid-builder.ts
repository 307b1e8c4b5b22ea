import type { Aid } from '../../src/domain/aid/aid.schema.ts'
import { Aid as AidSchema } from '../../src/domain/aid/aid.schema.ts'

/** The smallest aid that passes the schema: a sore throat, two choices, invented figures. For tests of what keeps it. */
export function soreThroatAid(changes: { reviewBy?: string } = {}): Aid {
  const count = (id: string) => ({
    form: 'counts' as const,
    id,
    of: 100,
    time: { at: '1 weeks' },
    certainty: { rating: 'low' },
    sources: [{ source: 'S1' }],
    arms: [
      { value: 'printed', options: ['wait'], count: 40 },
      {
        value: 'printed',
        options: ['treat'],
        count: 30,
        effect: { measure: 'RR', estimate: 0.75, low: 0.6, high: 0.9 },
      },
    ],
  })
  return AidSchema.parse({
    hash: 'a'.repeat(64),
    words: { en: { title: 'Sore throat: antibiotics or not?', short: 'Sore throat' } },
    facts: {
      format: 1,
      id: 'acute-sore-throat',
      version: '0.1.0',
      area: 'throat',
      sourceLanguage: 'en',
      written: '2026-11-01',
      reviewBy: changes.reviewBy ?? '2027-11-01',
      authors: [{ name: 'An invented author', role: 'GP', interests: 'none' }],
      funding: 'none',
      testedWithPatients: false,
      of: 100,
      eligibility: { for: [{ id: 'adults', generalAdvice: true }], notFor: [], urgent: [] },
      options: [
        { id: 'wait', kind: 'waiting' },
        { id: 'treat', kind: 'active' },
      ],
      outcomes: ['pain', 'sickness'].map((id) => ({
        id,
        role: id === 'pain' ? 'benefit' : 'harm',
        better: 'fewer',
        mustMention: true,
        results: [count('main')],
      })),
      burdens: [],
      priorities: [
        { id: 'better-sooner', about: [{ outcome: 'pain' }] },
        { id: 'fewer-tablets', about: [{ choice: 'wait', fits: 'for' }] },
      ],
      nextSteps: [{ id: 'rest', options: ['wait'], who: 'person', generalAdvice: true }],
      safetyNet: [{ id: 'worse', urgency: 'same-day', generalAdvice: true }],
      reviews: [],
      sources: [
        {
          id: 'S1',
          title: 'An invented study',
          authors: 'Nobody',
          year: '2024',
          address: 'https://example.org/',
          read: '2026-11-01',
          funding: 'none',
        },
      ],
    },
  })
}

/** The aid on a sore throat with words for its choices, its outcome and a statement, and a threshold on the pain. */
export function soreThroatAidInWords(): Aid {
  const aid = soreThroatAid()
  const words = {
    ...aid.words['en'],
    'options.wait.name': 'Wait',
    'options.treat.name': 'Treat',
    'outcomes.pain.name': 'Pain',
    'outcomes.sickness.name': 'Sickness',
    'priorities.better-sooner': 'Better sooner',
  }
  return { ...aid, facts: { ...aid.facts, threshold: 'pain' }, words: { en: words } }
}
