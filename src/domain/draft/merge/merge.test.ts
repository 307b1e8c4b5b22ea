import { describe, expect, it } from 'vitest'
import type { FactsValue } from '../draft-edit.ts'
import type { Written } from '../entry-kinds.ts'
import { mergeOf } from './merge.ts'
import { basesOf } from './merge-bases.ts'
import { mergeEdits } from './merge-edits.ts'
import { withMyMarks } from './merge-sources.ts'

type Words = Record<string, string>

const result = (numbers: Record<string, FactsValue> = {}) => ({
  id: 'main',
  form: 'scores',
  scale: 'ten',
  sources: [{ source: 'S1' }],
  arms: [{ options: ['a'], value: 'mean', mean: 3, ...numbers }],
})
const outcome = (more: Record<string, FactsValue> = {}, numbers: Record<string, FactsValue> = {}) => ({
  id: 'event',
  better: 'fewer',
  mustMention: true,
  ...more,
  results: [result(numbers)],
})
const source = (id: string, address = 'https://example.org/one') => ({
  id,
  title: `Title of ${address}`,
  address,
  year: '2020',
})

const facts = (more: Record<string, FactsValue> = {}): FactsValue => ({
  id: 'invented',
  version: '1.0.0',
  reviewBy: '2027-01-01',
  options: [{ id: 'a' }, { id: 'b' }],
  outcomes: [outcome(), { id: 'other', better: 'more', results: [] }],
  scales: [{ id: 'ten', from: 0, to: 10 }],
  sources: [source('S1')],
  ...more,
})
const written = (value: FactsValue, en: Words = {}, cy: Words = {}): Written => {
  const slots = (words: Words) =>
    Object.fromEntries(Object.entries(words).map(([slot, prose]) => [slot, { prose, line: 1 }]))
  return {
    value,
    words: { en: slots(en), ...(Object.keys(cy).length > 0 && { cy: slots(cy) }) },
    sourceLanguage: 'en',
  }
}
const base = written(facts())
const counts = ({ taken, kept, open }: ReturnType<typeof mergeOf>) => [taken.length, kept.length, open.length]

describe('a merged figure is never half mine and half theirs', () => {
  it('where both changed numbers of one result, all of the result is one decision', () => {
    const mine = written(facts({ outcomes: [outcome({}, { mean: 4 })] }))
    const theirs = written(facts({ outcomes: [outcome({}, { sd: 2 })] }))
    const merge = mergeOf(mine, theirs, [written(facts({ outcomes: [outcome()] }))])
    expect(counts(merge)).toEqual([0, 0, 1])
    expect(mergeEdits(mine, theirs, merge, { [merge.open[0]?.key ?? '']: 'theirs' })).toEqual([
      { in: 'facts', do: 'set', path: ['outcomes', 0, 'results', 0, 'arms', 0, 'mean'], value: 3 },
      { in: 'facts', do: 'set', path: ['outcomes', 0, 'results', 0, 'arms', 0, 'sd'], value: 2 },
    ])
  })

  it.each([
    ['the scale that it is counted on', { scales: [{ id: 'ten', from: 0, to: 100 }] }],
    [
      'the direction that is better',
      { outcomes: [outcome({ better: 'more' }), { id: 'other', better: 'more', results: [] }] },
    ],
    ['the source under the same mark', { sources: [source('S1', 'https://example.org/another')] }],
    ['the source, which is taken out', { sources: [] }],
  ])('where one changed its number and the other %s, it is one decision', (_, changed) => {
    const number = written(
      facts({ outcomes: [outcome({}, { mean: 4 }), { id: 'other', better: 'more', results: [] }] }),
    )
    const meaning = written(facts(changed))
    for (const [mine, theirs] of [
      [number, meaning],
      [meaning, number],
    ] as const)
      expect(counts(mergeOf(mine, theirs, [base]))).toEqual([0, 0, 1])
  })

  it('where one changed its number and the other who was counted, it is one decision, translations with it', () => {
    const slot = 'outcomes.event.main.who'
    const from = written(facts(), { [slot]: 'People' }, { [slot]: 'Pobl' })
    const mine = written(
      facts({ outcomes: [outcome({}, { mean: 4 }), { id: 'other', better: 'more', results: [] }] }),
      { [slot]: 'People' },
      { [slot]: 'Pobl' },
    )
    const theirs = written(facts(), { [slot]: 'Children' }, { [slot]: 'Plant' })
    const merge = mergeOf(mine, theirs, [from])
    expect(counts(merge)).toEqual([0, 0, 1])
    expect(merge.open[0]?.places).toHaveLength(3)
  })
})

describe('two editors', () => {
  it('may change words and numbers of one card apart, and are told to read it as a whole', () => {
    const from = written(facts(), { 'outcomes.event.about': 'Words' })
    const mine = written(
      facts({ outcomes: [outcome({}, { mean: 4 }), { id: 'other', better: 'more', results: [] }] }),
      { 'outcomes.event.about': 'Words' },
    )
    const theirs = written(facts(), { 'outcomes.event.about': 'Other words' })
    const merge = mergeOf(mine, theirs, [from])
    expect(counts(merge)).toEqual([1, 1, 0])
    expect(merge.together).toEqual([{ list: 'outcomes', id: 'event' }])
  })

  it('who take out and change one card have to decide', () => {
    const mine = written(facts({ options: [{ id: 'a' }] }))
    const theirs = written(facts({ options: [{ id: 'a' }, { id: 'b', kind: 'active' }] }))
    expect(counts(mergeOf(mine, theirs, [base]))).toEqual([0, 0, 1])
    expect(counts(mergeOf(theirs, mine, [base]))).toEqual([0, 0, 1])
  })

  it('who raise the version otherwise, or the day of review, have to decide; who raise it alike have not', () => {
    const mine = written(facts({ version: '1.1.0', reviewBy: '2028-01-01' }))
    const theirs = written(facts({ version: '1.1.0', reviewBy: '2029-01-01' }))
    expect(counts(mergeOf(mine, theirs, [base]))).toEqual([0, 0, 1])
  })

  it('who order a list otherwise have to decide, and one who does so alone has not', () => {
    const list = (...ids: string[]) => written(facts({ options: ids.map((id) => ({ id })) }))
    const from = list('a', 'b', 'c')
    expect(counts(mergeOf(list('b', 'a', 'c'), list('c', 'a', 'b'), [from]))).toEqual([0, 0, 1])
    const merge = mergeOf(from, list('c', 'a', 'b'), [from])
    expect(mergeEdits(from, list('c', 'a', 'b'), merge, {})).toEqual([
      { in: 'facts', do: 'move', path: ['options'], from: 2, to: 0 },
    ])
  })

  it('whose beginning is not known have to decide everything that differs', () => {
    const theirs = written(facts({ funding: 'none', options: [{ id: 'a' }, { id: 'c' }] }))
    const merge = mergeOf(base, theirs, [])
    expect(merge.isBaseKnown).toBe(false)
    expect(counts(merge)).toEqual([0, 0, 3])
    expect(mergeEdits(base, theirs, merge, {})).toBeUndefined()
  })

  it('who each add a source have two, and what one of them cites goes on citing it', () => {
    const mine = written(facts({ sources: [source('S1'), source('S2', 'https://example.org/mine')] }))
    const theirs = written(
      facts({
        sources: [
          source('S1'),
          source('S2', 'https://example.org/theirs'),
          source('S3', 'https://example.org/mine'),
        ],
        options: [
          { id: 'a', sources: ['S2'] },
          { id: 'b', sources: ['S3'] },
        ],
      }),
      { about: 'As one found [@S2]. And [@S3].' },
    )
    const here = withMyMarks(mine, theirs, [base])
    expect(here.value).toMatchObject({
      sources: [
        { id: 'S1' },
        { id: 'S4', address: 'https://example.org/theirs' },
        { id: 'S2', address: 'https://example.org/mine' },
      ],
      options: [{ sources: ['S4'] }, { sources: ['S2'] }],
    })
    expect(here.words['en']?.['about']?.prose).toBe('As one found [@S4]. And [@S2].')
    expect(counts(mergeOf(mine, here, [base]))).toEqual([4, 0, 0])
  })
})

describe('what both began from', () => {
  const at = (version: string, more: Record<string, FactsValue> = {}) => written(facts({ version, ...more }))

  it('is never later than either of them, so that an old copy takes nothing back', () => {
    const [old, now] = [at('1.0.0'), at('1.1.0', { funding: 'a fund' })]
    expect(basesOf(now, old, { mine: now, theirs: undefined })).toEqual([])
    expect(basesOf(now, old, { mine: now, theirs: old })).toEqual([old])
  })

  it('is the nearer of two where one is the forerunner of the other, and else both', () => {
    const [first, second] = [at('1.0.0'), at('1.0.0', { funding: 'a fund' })]
    const [mine, theirs] = [
      at('1.0.0', { funding: 'a fund', area: 'x' }),
      at('1.0.0', { funding: 'a fund', screening: true }),
    ]
    expect(basesOf(mine, theirs, { mine: first, theirs: second })).toEqual([second])
    const apart = at('1.0.0', { funding: 'another' })
    expect(basesOf(mine, apart, { mine: second, theirs: apart })).toHaveLength(2)
    expect(counts(mergeOf(second, apart, [second, apart]))).toEqual([0, 0, 1])
  })

  it('is not what another aid began from', () => {
    const other = written(facts({ id: 'something-else' }))
    expect(basesOf(base, other, { mine: base, theirs: undefined })).toEqual([])
  })
})

describe('two who changed other numbers of one result', () => {
  type Arm = Record<string, FactsValue>
  const counted = (a: Arm, b: Arm, more: Record<string, FactsValue> = {}) =>
    written(
      facts({
        outcomes: [
          {
            id: 'event',
            results: [
              {
                id: 'main',
                form: 'counts',
                of: 100,
                arms: [
                  { options: ['a'], ...a },
                  { options: ['b'], ...b },
                ],
                ...more,
              },
            ],
          },
        ],
      }),
    )
  const printed = (count: number): Arm => ({ value: 'printed', count })
  const baseline = (low: number, high: number): Arm => ({ value: 'baseline', counts: { low, high } })
  const relative = (estimate: number): Arm => ({ value: 'relative', to: 'a', estimate })
  const bothTaken = (from: Written, mine: Written, theirs: Written) => {
    const merge = mergeOf(mine, theirs, [from])
    expect(counts(merge)).toEqual([0, 0, 1])
    return mergeEdits(mine, theirs, merge, { [merge.open[0]?.key ?? '']: 'both' })
  }
  const arms = ['outcomes', 0, 'results', 0, 'arms']

  it('are asked, and may have both: each arm from whoever changed it', () => {
    const [from, mine] = [counted(printed(35), printed(37)), counted(printed(33), printed(37))]
    expect(bothTaken(from, mine, counted(printed(35), printed(39)))).toEqual([
      { in: 'facts', do: 'set', path: [...arms, 1, 'count'], value: 39 },
    ])
  })

  it('may have both of the groups of one arm', () => {
    const [from, mine] = [counted(baseline(1, 2), relative(0.5)), counted(baseline(3, 2), relative(0.5))]
    expect(bothTaken(from, mine, counted(baseline(1, 4), relative(0.5)))).toEqual([
      { in: 'facts', do: 'set', path: [...arms, 0, 'counts', 'high'], value: 4 },
    ])
  })

  it.each<[string, Written, Written, Written]>([
    [
      'one arm',
      counted(printed(1), printed(2)),
      counted(printed(3), printed(2)),
      counted(printed(4), printed(2)),
    ],
    [
      'an arm and what it is reckoned from',
      counted(baseline(1, 2), relative(0.5)),
      counted(baseline(3, 2), relative(0.5)),
      counted(baseline(1, 2), relative(0.6)),
    ],
    [
      'arms between which a difference was published',
      counted(printed(1), printed(2), { differences: [{ arm: 'b', to: 'a', estimate: 2 }] }),
      counted(printed(3), printed(2), { differences: [{ arm: 'b', to: 'a', estimate: 2 }] }),
      counted(printed(1), printed(4), { differences: [{ arm: 'b', to: 'a', estimate: 2 }] }),
    ],
    [
      'an arm and the whole',
      counted(printed(1), printed(2)),
      counted(printed(3), printed(2)),
      counted(printed(1), printed(2), { of: 1000 }),
    ],
  ])('may not have both of %s', (_, from, mine, theirs) => {
    expect(bothTaken(from, mine, theirs)).toBeUndefined()
  })
})
