import { expect, it } from 'vitest'
import { soreThroatAid } from '../../../tests/support/aid-builder.ts'
import type { DraftBeginning } from './draft.ts'
import { claimsOf } from './whose-work.ts'

const { facts } = soreThroatAid()
const texts = { facts: '', words: {} }
const today = '2026-11-27'
const copied = { kind: 'copy', aid: facts.id, version: '0.1.0', hash: '', texts } as const
const me = { name: 'Dr Asha Patel', role: 'GP', interests: 'none' }

it.each<[string, Partial<typeof facts>, DraftBeginning, string[]]>([
  ['a copy as it was', {}, copied, ['written-as-before', 'authors-as-before']],
  ['a copy with another name', { id: 'own-throat' }, copied, ['written-as-before', 'authors-as-before']],
  ['a copy that is dated anew', { written: today }, copied, ['authors-as-before']],
  ['a copy with one more author', { written: today, authors: [...facts.authors, me] }, copied, []],
  ['a file of a colleague', {}, { kind: 'file', name: 'a', texts }, ['written-as-before']],
  ['one of my own', { written: today }, { ...copied, aid: 'own-throat' }, []],
])('%s', (_, more, begun, codes) => {
  expect(claimsOf({ ...facts, ...more }, facts, { begun, today }).map(({ code }) => code)).toEqual(codes)
})

it('what was written today may say so, however often it is changed', () => {
  expect(claimsOf(facts, facts, { begun: { kind: 'template' }, today: facts.written })).toEqual([])
})
