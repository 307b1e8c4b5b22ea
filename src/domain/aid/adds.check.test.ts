import { expect, test } from 'vitest'
import { builtToday, factsOfAid, wordsFor } from '../../../tests/support/checked-aid-builder.ts'
import type { OptionLoad } from './aid-facts.schema.ts'
import { checkAid } from './check-aid.ts'

function codes(adds: OptionLoad): string[] {
  const facts = factsOfAid((aid) => {
    const [option] = aid.options
    if (option) option.adds = adds
  })
  return checkAid(facts, { en: wordsFor(facts) }, builtToday).map(
    ({ severity, code }) => `${severity} ${code}`,
  )
}

const sources = ['S1']

test.each<[string, OptionLoad, string[]]>([
  ['a number', { tabletsADay: { amount: 1, sources } }, []],
  ['none, as general advice', { visitsAYear: { amount: 0, generalAdvice: true } }, []],
  ['a range', { tabletsADay: { amount: 1, upTo: 2, sources } }, []],
  ['nothing', {}, ['error adds-empty']],
  ['no basis', { testsAYear: { amount: 1 } }, ['error basis-missing']],
  ['two', { testsAYear: { amount: 1, sources, generalAdvice: true } }, ['error basis-twice']],
  ['an unknown source', { testsAYear: { amount: 1, sources: ['S9'] } }, ['error source-unknown']],
  ['a range that falls', { testsAYear: { amount: 2, upTo: 2, sources } }, ['error adds-reversed']],
  [
    'an end and none',
    { testsAYear: { amount: 1, upTo: 2, orMore: true, sources } },
    ['error adds-without-end'],
  ],
])('what a choice adds: %s', (_, adds, found) => {
  expect(codes(adds)).toEqual(found)
})
