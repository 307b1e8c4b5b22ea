import { expect, it } from 'vitest'
import type { AidChanges } from '../aid/changes-between.ts'
import { type EarlierText, isLater, kindOfChange, nextVersion, notRaised } from './next-version.ts'

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

const begun = (kind?: 'figures' | 'words'): EarlierText => ({
  version: '0.1.1',
  wasUsed: false,
  ...(kind && { kind }),
})
const used = (version: string, kind?: 'figures' | 'words'): EarlierText => ({
  version,
  wasUsed: true,
  ...(kind && { kind }),
})

it.each<[string, string, EarlierText[], string | undefined]>([
  ['a figure changed under the version it was begun from', '0.1.1', [begun('figures')], '0.2.0'],
  ['a figure changed, raised as words are', '0.1.2', [begun('figures')], '0.2.0'],
  ['a figure changed and raised', '0.2.0', [begun('figures')], undefined],
  ['raised by more than it must be', '1.0.0', [begun('words')], undefined],
  ['words changed', '0.1.1', [begun('words')], '0.1.2'],
  ['nothing changed since it was begun', '0.1.1', [begun()], undefined],
  ['nothing that is read changed since it was used', '0.1.1', [used('0.1.1')], '0.1.2'],
  [
    'the one in use is older than what it was begun from',
    '0.1.1',
    [used('0.1.0', 'words'), begun('words')],
    '0.1.2',
  ],
  [
    'begun from one that is older than that in use',
    '0.2.0',
    [used('0.2.3', 'figures'), begun('figures')],
    '0.3.0',
  ],
])('%s: %s has to become', (_, version, earlier, proposed) => {
  expect(notRaised(version, earlier)?.proposed).toBe(proposed)
})
