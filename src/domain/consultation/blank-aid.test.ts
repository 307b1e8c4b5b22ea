import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { wordsOf } from '../aid/words-of.ts'
import { blankAid, blankOptions, isBlank } from './blank-aid.ts'
import type { ChoiceWithoutAid } from './consultation.ts'

const unsaid = { language: 'en', title: 'A choice', asNow: 'Carry on as now' }
const active = (id: string, text: string) => ({ id, text, kind: 'active' as const })
const choice = (options: ChoiceWithoutAid['options'], name = ''): ChoiceWithoutAid => ({
  name,
  options,
  answers: {},
})
const saidOf = (said: ChoiceWithoutAid | undefined) => {
  const { facts, words } = blankAid(said, unsaid)
  return [
    words['en']?.['title'],
    ...facts.options.map(({ id, kind }) => `${kind}: ${words['en']?.[`options.${id}.name`]}`),
  ]
}

describe('what stands in for an aid', () => {
  it('has a title and doing nothing before anybody has written a word', () => {
    expect(saidOf(undefined)).toEqual(['A choice', 'nothing: Carry on as now'])
  })

  it('has the words that were written, doing nothing first, and no choice without a name', () => {
    const nothing = { id: 'as-now', text: 'Wait', kind: 'nothing' as const }
    const said = choice([active('a', 'Physio'), active('b', '  '), nothing], 'My\n back')
    expect(saidOf(said)).toEqual(['My back', 'nothing: Wait', 'active: Physio'])
    expect(saidOf(choice([{ ...nothing, text: '' }]))).toEqual(['A choice', 'nothing: Carry on as now'])
  })

  it('holds no outcome, burden, group, source or figure, and is told from every aid', () => {
    const { facts, hash } = blankAid(choice([active('a', '50 of 100')]), unsaid)
    const { outcomes, burdens, axes, sources, priorities, safetyNet, nextSteps, authors } = facts
    expect([outcomes, burdens, sources, priorities, safetyNet, nextSteps, authors].flat()).toEqual([])
    expect([axes, hash, isBlank(facts)]).toEqual([undefined, '', true])
    expect(isBlank({ id: 'acute-sore-throat' })).toBe(false)
  })
})

test('whatever was written, doing nothing stands first and once, and every choice has its name', () => {
  const option = fc.record({
    id: fc.constantFrom('a', 'b', 'as-now'),
    text: fc.string({ maxLength: 8 }),
    kind: fc.constantFrom('nothing' as const, 'active' as const),
  })
  const options = fc.uniqueArray(option, { selector: ({ id }) => id })
  fc.assert(
    fc.property(options, fc.string(), (written, name) => {
      const said = choice(written, name)
      const aid = blankAid(said, unsaid)
      const words = wordsOf(aid, 'en')
      expect(blankOptions(said, 'as now')[0]?.kind).toBe('nothing')
      expect(aid.facts.options.every(({ id }) => words(`options.${id}.name`).trim() !== '')).toBe(true)
      expect(words('title')).not.toBe('')
    }),
  )
})
