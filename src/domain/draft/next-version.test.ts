import { expect, it } from 'vitest'
import type { AidChanges } from '../aid/changes-between.ts'
import { isLater, kindOfChange, nextVersion } from './next-version.ts'

const none: AidChanges = {
  options: { added: [], gone: [] },
  outcomes: { added: [], gone: [] },
  figures: [],
  mustMention: [],
  certainty: [],
  judgement: [],
  basis: [],
  groups: [],
  eligibility: [],
  wording: [],
}
const words = [{ path: 'title', before: 'a', now: 'b' }]

it.each<[string, Partial<AidChanges>, string]>([
  ['words', { wording: words, eligibility: words }, 'words'],
  ['nothing that is read', {}, 'words'],
  ['a figure', { figures: [{ outcome: 'o', result: 'r', option: 'a', before: true, now: true }] }, 'figures'],
  ['a choice that went', { options: { added: [], gone: ['a'] } }, 'figures'],
  ['a basis', { basis: ['o'] }, 'figures'],
])('%s', (_, changes, kind) => {
  expect(kindOfChange({ ...none, ...changes })).toBe(kind)
})

it.each([
  ['0.2.3', 'figures', '0.3.0'],
  ['0.2.3', 'words', '0.2.4'],
  ['1.9.9', 'figures', '1.10.0'],
  ['1', 'words', undefined],
] as const)('%s, %s → %s', (version, kind, next) => {
  expect(nextVersion(version, kind)).toBe(next)
})

it.each([
  ['0.10.0', '0.9.9', true],
  ['1.0.0', '0.9.9', true],
  ['0.1.0', '0.1.0', false],
  ['0.1.0', '0.2.0', false],
  ['x', '0.1.0', false],
])('%s after %s: %s', (one, other, is) => {
  expect(isLater(one, other)).toBe(is)
})
