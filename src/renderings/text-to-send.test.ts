import fc from 'fast-check'
import { expect, test } from 'vitest'
import { soreThroatAid } from '../../tests/support/aid-builder.ts'
import { papersAfter } from '../../tests/support/papers-after.ts'
import type { NewFact } from '../domain/consultation/fact.schema.ts'
import { longestText } from './text-to-send.ts'

const urgencies = ['emergency', 'same-day', 'soon'] as const
const nets = fc.array(
  fc.record({ urgency: fc.constantFrom(...urgencies), length: fc.integer({ min: 1, max: 40 }) }),
  {
    maxLength: 12,
  },
)
const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 6 })

function aidWith(entries: readonly { urgency: (typeof urgencies)[number]; says: string }[]) {
  const aid = soreThroatAid()
  const said = entries.map(({ says }, place) => [`safety-net.n-${place}`, says] as const)
  return {
    ...aid,
    words: { en: { ...aid.words['en'], ...Object.fromEntries(said) } },
    facts: {
      ...aid.facts,
      safetyNet: entries.map(({ urgency }, place) => ({
        id: `n-${place}`,
        urgency,
        generalAdvice: true as const,
      })),
    },
  }
}

/** A line that can be told from every other, of so many words. */
const line = (name: string, place: number, words: number) => `${name}${place}x${' hurt'.repeat(words)} end.`

test('no text is too long, cuts a word, or gives what can wait in place of what cannot', () => {
  fc.assert(
    fc.property(nets, lengths, (net, steps) => {
      const entries = net.map(({ urgency, length }, place) => ({
        urgency,
        says: line(urgency, place, length),
      }))
      const written = steps.map((length, place) => line('step', place, length))
      const said = written.map(
        (what, place): NewFact => ({ type: 'step.written', step: `s${place}`, what, who: 'person', by: '' }),
      )
      const { text } = papersAfter(said, aidWith(entries))
      expect(text.length).toBeLessThanOrEqual(longestText)
      const all = [...written, ...entries.map(({ says }) => says)]
      for (const whole of all) expect(text.includes(whole.split(' ')[0] ?? '')).toBe(text.includes(whole))
      const isIn = ({ says }: { says: string }) => text.includes(says)
      const pressing = entries.filter(({ urgency }) => urgency === 'same-day')
      if (entries.some((entry) => entry.urgency === 'soon' && isIn(entry))) {
        expect(pressing.every(isIn)).toBe(true)
        expect(written.every((step) => text.includes(step))).toBe(true)
      }
      if (!all.every((whole) => text.includes(whole))) expect(text).toMatch(/More in your summary|999/)
    }),
    { numRuns: 200 },
  )
})

test('whom to contact and when to come back come before all that is done', () => {
  const step = (who: string, place: number): NewFact => ({
    type: 'step.written',
    step: `${who}-${place}`,
    what: line(who, place, 12),
    who,
    by: '',
  })
  const contact: NewFact = { type: 'contactPoint.written', text: 'Elm Street Practice, 01632 960 123' }
  const some = [contact, ...[0, 1, 2, 3, 4, 5].map((place) => step('practice', place)), step('person', 6)]
  const { text } = papersAfter(some, aidWith([]))
  expect(text).toContain('person6x')
  expect(text).toMatch(/^Contact: Elm Street Practice, 01632 960 123\.$/m)
  expect(text).not.toContain('practice5x')
  const day: NewFact = { type: 'review.dated', day: '2026-12-20' }
  const own = [contact, day, ...Array.from({ length: 8 }, (_, place) => step('person', place))]
  const full = papersAfter(own, aidWith([])).text
  for (const line of ['person0x', '01632 960 123', '20 December 2026']) expect(full).toContain(line)
  expect(full).not.toContain('person7x')
  const long = papersAfter(
    [contact, { type: 'step.written', step: 's', what: line('long', 0, 100), who: 'person', by: '' }],
    aidWith([]),
  ).text
  expect(long).not.toContain('long0x')
  expect(long).toContain('01632 960 123')
})
