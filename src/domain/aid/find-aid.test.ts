import { describe, expect, it, test } from 'vitest'
import type { AidToList } from './aid-index.ts'
import { areaOf, areasOf } from './areas.ts'
import { findAid } from './find-aid.ts'
import { aidIndexOf } from './make-index.ts'

const aid = (id: string, title: string, synonyms: string, more: Partial<AidToList> = {}): AidToList => ({
  id,
  title,
  short: '',
  synonyms,
  area: 'other',
  version: '1.0.0',
  reviewBy: '2027-11-22',
  pin: id,
  ...more,
})

const library = [
  aid('statins', 'Should I take a statin?', 'cholesterol, atorvastatin, heart attack, QRISK', {
    area: 'heart-and-circulation',
    short: 'One tablet a day to lower the chance of a stroke',
  }),
  aid('sore-throat', 'Do I need an antibiotic for my sore throat?', 'tonsillitis, FeverPAIN, pharyngitis'),
  aid('carpal-tunnel', 'What to do about carpal tunnel syndrome', 'wrist, numb hand, tingling, déjà, ME/CFS'),
  aid('bones', 'Tablets for weak bones', 'osteoporosis, alendronic acid, Crohn’s'),
]
const found = (typed: string, aids = library) => findAid(aidIndexOf(aids, []), typed).map(({ id }) => id)

describe('what is typed', () => {
  test.each([
    // the first letters, in any case, of a title, a synonym, an area or the one line
    ['sta', ['statins']],
    ['STA', ['statins']],
    ['sor', ['sore-throat']],
    ['ton', ['sore-throat']],
    ['chol', ['statins']],
    ['circul', ['statins']],
    ['stroke', ['statins']],
    ['crohns', ['bones']],
    ["crohn's", ['bones']],
    ['me', ['carpal-tunnel']],
    ['deja', ['carpal-tunnel']],
    // inside a word
    ['vastatin', ['statins']],
    ['tat', []],
    // several words, of which the small ones need not be there
    ['heart att', ['statins']],
    ['numb hand', ['carpal-tunnel']],
    ['should I have a statin', ['statins']],
    ['tablets for the bones', ['bones']],
    ['throat statin', []],
    // a slip: swapped, left out, added, changed
    ['statni', ['statins']],
    ['statn', ['statins']],
    ['stattin', ['statins']],
    ['tonsilitis', ['sore-throat']],
    ['carpel', ['carpal-tunnel']],
    ['xtatin', ['statins']],
    // of four letters one may be left out, or two may have changed places; another letter is another word
    ['sroe', ['sore-throat']],
    ['bnes', ['bones']],
    ['sorr', []],
    ['xore', []],
    // two slips in a long word, if it begins right
    ['colestrol', ['statins']],
    ['tonsilitus', ['sore-throat']],
    ['osteoperosys', ['bones']],
    ['xsteoperosis', []],
    ['pharingytus', []],
    ['wrxsd', []],
    // nothing that tells something
    ['zzz', []],
    ['should i', []],
    ['?!', []],
    ['', []],
  ])('%s finds %j', (typed, expected) => {
    expect(found(typed)).toEqual(expected)
  })

  it('finds a slip even where another word holds what was typed', () => {
    const two = [aid('heart', 'A weak heart', ''), aid('flow', 'Flowchart of care', '')]
    expect(found('hart', two)).toEqual(['flow', 'heart'])
  })

  it('looks for no slip where a word begins as typed', () => {
    expect(found('colon', [aid('a', 'Colon checks', ''), aid('b', 'Colin and friends', '')])).toEqual(['a'])
  })
})

describe('the order', () => {
  it('has a word of the title before the same word elsewhere', () => {
    const two = [aid('b', 'Blood pressure tablets', ''), aid('a', 'A statin', 'blood test')]
    expect(found('blood', two)).toEqual(['b', 'a'])
  })

  it('has the first word of the title before its others', () => {
    const two = [aid('b', 'A new statin', ''), aid('a', 'The statin', '')]
    expect(found('sta', two)).toEqual(['a', 'b'])
  })

  it('has the whole word before its start, and that before its inside', () => {
    const three = [aid('in', 'Antiacne', ''), aid('start', 'Acnelike', ''), aid('whole', 'Acne', '')]
    expect(found('acne', three)).toEqual(['whole', 'start', 'in'])
  })

  it('is that of the titles between equals, in whatever order the library has them', () => {
    const two = [aid('z', 'Zinc for colds', 'cold'), aid('a', 'Antibiotics for colds', 'cold')]
    expect(found('cold', two)).toEqual(['a', 'z'])
    expect(found('cold', two.toReversed())).toEqual(['a', 'z'])
  })
})

describe('the index', () => {
  it('holds of an aid only what a list shows, and each telling word once with where it stands', () => {
    const index = aidIndexOf(
      [aid('b', 'The knee', 'knee, hip'), aid('a', 'A hip', '', { short: 'Hip or knee' })],
      [],
    )
    expect(index).toEqual({
      aids: [
        {
          id: 'a',
          title: 'A hip',
          short: 'Hip or knee',
          area: 'other',
          version: '1.0.0',
          reviewBy: '2027-11-22',
          pin: 'a',
        },
        {
          id: 'b',
          title: 'The knee',
          short: '',
          area: 'other',
          version: '1.0.0',
          reviewBy: '2027-11-22',
          pin: 'b',
        },
      ],
      unusable: [],
      words: ['hip', 'knee', 'other'],
      at: [
        [0, 7],
        [4, 1],
        [3, 5],
      ],
    })
  })

  it('survives JSON', () => {
    const index = aidIndexOf(library, [])
    expect(findAid(JSON.parse(JSON.stringify(index)) as typeof index, 'sta')).toEqual(findAid(index, 'sta'))
  })
})

describe('areas', () => {
  it('are counted in their own order, with those that we do not know under other', () => {
    const areas = ['no-such', 'mental-health', 'ear-nose-throat', 'mental-health'].map((area) => ({ area }))
    expect(areasOf(areas)).toEqual([
      { area: 'ear-nose-throat', count: 1 },
      { area: 'mental-health', count: 2 },
      { area: 'other', count: 1 },
    ])
    expect(areaOf({ area: 'constructor' })).toBe('other')
  })
})
