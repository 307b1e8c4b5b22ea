import { expect, test } from 'vitest'
import type { AidListing } from './aid.schema.ts'
import { findAid } from './find-aid.ts'

const aid = (id: string, title: string, synonyms: string, short = ''): AidListing => ({
  id,
  title,
  short,
  synonyms,
  area: 'general',
  version: '1.0.0',
  reviewBy: '2027-11-22',
  language: 'en',
  hash: '0'.repeat(64),
})

const listings = [
  aid('statins', 'Should I take a statin?', 'cholesterol, atorvastatin, heart attack, QRISK'),
  aid('sore-throat', 'Do I need an antibiotic for my sore throat?', 'tonsillitis, FeverPAIN, pharyngitis'),
  aid('carpal-tunnel', 'What to do about carpal tunnel syndrome', 'wrist, numb hand, tingling, déjà'),
]

const found = (typed: string) => findAid(listings, typed).map(({ id }) => id)

test.each([
  ['sta', ['statins']],
  ['STA', ['statins']],
  ['sor', ['sore-throat']],
  ['ton', ['sore-throat']],
  ['chol', ['statins']],
  ['heart att', ['statins']],
  ['numb hand', ['carpal-tunnel']],
  ['deja', ['carpal-tunnel']],
  ['statni', ['statins']],
  ['statn', ['statins']],
  ['stattin', ['statins']],
  ['tonsilitis', ['sore-throat']],
  ['carpel', ['carpal-tunnel']],
  ['throat statin', []],
  ['zzz', []],
  ['?!', ['sore-throat', 'statins', 'carpal-tunnel']],
  ['', ['sore-throat', 'statins', 'carpal-tunnel']],
])('%s finds %j', (typed, expected) => {
  expect(found(typed)).toEqual(expected)
})

test('a word of the title comes before the same word elsewhere', () => {
  const two = [aid('b', 'Blood pressure tablets', ''), aid('a', 'A statin', 'blood test')]
  expect(findAid(two, 'blood').map(({ id }) => id)).toEqual(['b', 'a'])
})

test('equal matches stand by title, and every order of the listing gives the same answer', () => {
  const two = [aid('z', 'Zinc for colds', 'cold'), aid('a', 'Antibiotics for colds', 'cold')]
  expect(findAid(two, 'cold').map(({ id }) => id)).toEqual(['a', 'z'])
  expect(findAid(two.toReversed(), 'cold').map(({ id }) => id)).toEqual(['a', 'z'])
})
