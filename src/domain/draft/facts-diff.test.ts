import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editedValue, type FactsValue } from './draft-edit.ts'
import { factsBetween } from './facts-diff.ts'

const scalar = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom('a', 'b'), fc.boolean())
const { value } = fc.letrec<{ value: FactsValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('x', 'y', 'z'), tie('value'), { maxKeys: 3 }),
  ),
}))

const applied = (before: FactsValue, after: FactsValue) =>
  factsBetween([], before, after).reduce<FactsValue | undefined>(
    (made, edit) => (made === undefined ? undefined : editedValue(made, edit)),
    before,
  )

describe('what makes one fact another', () => {
  it('is nothing where they say the same', () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(factsBetween([], one, structuredClone(one))).toEqual([])
      }),
    )
  })

  it('makes just the other', () => {
    const root = fc.dictionary(fc.constantFrom('x', 'y', 'z'), value, { minKeys: 1 })
    fc.assert(
      fc.property(root, root, (one, other) => {
        expect(applied(one, other)).toEqual(other)
      }),
    )
  })

  it('names one place for one changed number, and takes out last what was there', () => {
    const arm = { options: ['a'], value: 'unknown' }
    expect(factsBetween(['arms', 0], { ...arm, note: 1 }, { ...arm, value: 'printed', count: 4 })).toEqual([
      { do: 'set', path: ['arms', 0, 'value'], value: 'printed' },
      { do: 'set', path: ['arms', 0, 'count'], value: 4 },
      { do: 'remove', path: ['arms', 0, 'note'] },
    ])
  })

  it('refuses what was worked out from something that stands there no more', () => {
    const facts = { results: [{ id: 'main', count: 3 }] }
    const path = ['results', 0]
    expect(editedValue(facts, { do: 'expect', path, value: { count: 3, id: 'main' } })).toEqual(facts)
    expect(editedValue(facts, { do: 'expect', path, value: { id: 'main', count: 4 } })).toBeUndefined()
  })
})
