import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyAid } from '../../../tests/support/aids-arbitrary.ts'
import { anyLogAbout } from '../../../tests/support/matters-arbitrary.ts'
import { readAidOfLibrary } from '../../adapters/aid-folder/aid-library-on-disk.ts'
import type { AidFacts } from '../aid/aid-facts.schema.ts'
import { consultationFrom } from '../consultation/consultation-from.ts'
import { choicesRows } from './choices-rows.ts'
import { fitOf } from './fit.ts'

const library = fileURLToPath(new URL('../../../decision-aids', import.meta.url))
const real = ['acute-sore-throat', 'statins-primary-prevention'].map((id): AidFacts => {
  const { aid } = readAidOfLibrary(library, id, '2026-11-22')
  if (!aid) throw new Error(`${id} fails its checks`)
  return aid.facts
})

/** An aid, and a talk in which its own ids were said. */
const anyTalk = fc
  .oneof(fc.constantFrom(...real), anyAid)
  .chain((facts) => fc.tuple(fc.constant(facts), anyLogAbout(facts).map(consultationFrom)))

test('whatever was said, every choice is shown against each thing that matters exactly once, in the person’s order', () => {
  fc.assert(
    fc.property(anyTalk, ([facts, talk]) => {
      const known = new Set([...facts.priorities, ...talk.ownPriorities].map(({ id }) => id))
      const chosen = talk.priorities.filter((id) => known.has(id))
      for (const { priorities } of fitOf(facts, talk)) {
        expect(priorities.map(({ priority }) => priority)).toEqual(chosen)
        for (const { lines } of priorities) {
          expect(lines.length).toBeGreaterThan(0)
          const keys = lines.map((line) => JSON.stringify({ ...line, says: undefined }))
          expect(new Set(keys).size).toBe(keys.length)
        }
      }
    }),
  )
})

test('the same lines stand under every choice, and only what they say may differ', () => {
  fc.assert(
    fc.property(anyTalk, ([facts, talk]) => {
      const [first, ...others] = fitOf(facts, talk).map(({ priorities }) =>
        priorities.map(({ lines }) => lines.map((line) => ({ ...line, says: undefined }))),
      )
      for (const other of others) expect(other).toEqual(first)
    }),
  )
})

test('the choices of an aid in another order: the same fits in that order, the same rows', () => {
  const permuted = anyTalk.chain(([facts, talk]) =>
    fc
      .shuffledSubarray(facts.options, { minLength: facts.options.length })
      .map((options) => ({ facts, talk, options })),
  )
  fc.assert(
    fc.property(permuted, ({ facts, talk, options }) => {
      const other = { ...facts, options }
      const before = fitOf(facts, talk)
      expect(fitOf(other, talk)).toEqual(options.map(({ id }) => before.find(({ option }) => option === id)))
      expect(choicesRows(other, talk)).toEqual(choicesRows(facts, talk))
    }),
  )
})
