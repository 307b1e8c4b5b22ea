import { describe, expect, test } from 'vitest'
import { countedOutcome, outcomeOf, talkWith, twoChoices } from '../../../tests/support/choices-builders.ts'
import { countsResult } from '../../../tests/support/risk-builders.ts'
import { type ChoicesRow, choicesRows, groupedRows, partsOf } from './choices-rows.ts'

const facts = twoChoices({
  outcomes: [
    countedOutcome('pain', 40, 30),
    countedOutcome('bleed', 1, 2, { mustMention: true }),
    countedOutcome('whole', 20, 10),
    countedOutcome('part', 8, 4, { partOf: 'whole', mustMention: true }),
    countedOutcome('rash', 1, 5),
    countedOutcome('rare', 1, 2, { rare: true }),
  ],
  burdens: [
    { id: 'tablets', category: 'routine' },
    { id: 'visits', category: 'tests-and-visits' },
  ],
  priorities: [
    { id: 'no-rash', about: [{ outcome: 'rash' }] },
    { id: 'no-tablets', about: [{ burden: 'tablets', easier: ['wait'], harder: ['treat'] }] },
    { id: 'less-part', about: [{ outcome: 'part' }, { outcome: 'rash' }] },
    { id: 'act', about: [{ choice: 'treat', fits: 'for' }] },
  ],
})

const short = (rows: ChoicesRow[]) =>
  rows.map(
    (row) =>
      `${row.kind === 'outcome' ? row.outcome : row.burden}${row.rank === undefined ? '' : ` ${row.rank}`}`,
  )

describe('rows of the table of choices', () => {
  test('nothing chosen: what must be mentioned, then the rest, in the author’s order', () => {
    expect(short(choicesRows(facts, talkWith({})))).toEqual([
      'bleed',
      'whole',
      'pain',
      'rash',
      'rare',
      'tablets',
      'visits',
    ])
  })

  test('a row that applies to none of the choices compared is about others, unless it matters or is not known', () => {
    const arm = (option: string, value: 'not-applicable' | 'unknown') => ({ options: [option], value })
    const onlyWith = (id: string, of: 'not-applicable' | 'unknown') =>
      outcomeOf(
        countsResult([
          arm('wait', 'not-applicable'),
          arm('treat', of),
          { options: ['gel'], value: 'printed', count: 3 },
        ]),
        { id },
      )
    const three = twoChoices({
      options: ['wait', 'treat', 'gel'].map((id) => ({ id, kind: 'active' })),
      outcomes: [onlyWith('skin', 'not-applicable'), onlyWith('heart', 'unknown')],
      priorities: [{ id: 'no-skin', about: [{ outcome: 'skin' }] }],
    })
    const ofOthers = (changes: Parameters<typeof talkWith>[0]) =>
      choicesRows(three, talkWith(changes)).flatMap((row) =>
        row.kind === 'outcome' && row.ofOthers ? row.outcome : [],
      )
    const compared = ['wait', 'treat']
    expect(ofOthers({ compared })).toEqual(['skin'])
    expect(ofOthers({ ruledOut: { gel: { by: 'person', reason: '' } } })).toEqual(['skin'])
    expect(ofOthers({})).toEqual([])
    expect(ofOthers({ compared: ['wait', 'gel'] })).toEqual([])
    expect(ofOthers({ compared, priorities: ['no-skin'] })).toEqual([])
  })

  test('what matters leads in the person’s order, and rank is its place among what matters', () => {
    const talk = talkWith({
      priorities: ['own-1', 'no-tablets', 'act', 'no-rash'],
      ownPriorities: [{ id: 'own-1', text: 'x' }],
    })
    expect(short(choicesRows(facts, talk))).toEqual([
      'tablets 2',
      'rash 4',
      'bleed',
      'whole',
      'pain',
      'rare',
      'visits',
    ])
  })

  test('what the person tied their own statement to leads as an aid’s statement would', () => {
    const talk = talkWith({
      priorities: ['own-1', 'no-rash'],
      ownPriorities: [{ id: 'own-1', text: 'x' }],
      ties: { 'own-1': [{ burden: 'visits' }, { outcome: 'part' }, { outcome: 'gone' }] },
    })
    expect(short(choicesRows(facts, talk)).slice(0, 3)).toEqual(['whole 1', 'visits 1', 'rash 2'])
    const letGo = { ...talk, priorities: ['no-rash'] }
    expect(short(choicesRows(facts, letGo)).slice(0, 2)).toEqual(['rash 1', 'bleed'])
  })

  test('a part that matters brings its whole, which must be mentioned for its sake', () => {
    const rows = choicesRows(facts, talkWith({ priorities: ['less-part'] }))
    expect(short(rows).slice(0, 2)).toEqual(['whole 1', 'rash 1'])
    expect(rows[0]).toMatchObject({
      outcome: 'whole',
      mustMention: true,
      rare: false,
      result: 'main',
      further: [],
    })
    expect(partsOf(facts, 'whole').map(({ id }) => id)).toEqual(['part'])
  })
})

describe('burdens in the table', () => {
  const burdens = twoChoices({
    outcomes: [countedOutcome('pain', 40, 30)],
    burdens: [
      { id: 'price', category: 'cost' },
      { id: 'visits', category: 'tests-and-visits' },
      { id: 'tablets', category: 'routine' },
      { id: 'blood', category: 'tests-and-visits' },
      { id: 'work', category: 'work-and-driving' },
    ],
    priorities: [{ id: 'no-blood', about: [{ burden: 'blood', easier: ['wait'], harder: ['treat'] }] }],
  })

  test('stand under their categories; the one that matters leads outside of them', () => {
    const rows = choicesRows(burdens, talkWith({ priorities: ['no-blood'] }))
    expect(groupedRows(rows).map(({ category, rows: together }) => [category, short(together)])).toEqual([
      [undefined, ['blood 1', 'pain']],
      ['routine', ['tablets']],
      ['tests-and-visits', ['visits']],
      ['work-and-driving', ['work']],
      ['cost', ['price']],
    ])
  })
})
