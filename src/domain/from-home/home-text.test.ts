import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../../../tests/support/in-english.tsx'
import { homeWordsOf } from '../../views/preparing/home-words-said.ts'
import { FromHome } from './from-home.schema.ts'
import { asWritten, homeText, longestParts, saysSomething } from './home-text.ts'
import { folded, longestHomeText } from './home-words.ts'
import { longestPaste, readHomeText } from './read-home-text.ts'
import { recognised } from './recognised.ts'

const words = homeWordsOf(english.says(['from-home', 'decide', 'choices']))

const named = {
  priorities: [
    {
      id: 'sleep',
      text: 'I want to sleep better and hurt less in the next few weeks, even if it may not last.',
    },
    { id: 'sure', text: 'I want the best chance of being much better, even if it takes an operation.' },
    { id: 'no-cut', text: 'I would rather not have a needle or a cut in my hand.' },
    { id: 'whole-hand', text: 'I’d rather use my hand: work, caring or driving – all of it.' },
  ],
  options: [
    { id: 'wait', text: 'Wait and see' },
    { id: 'splint', text: 'A splint at night' },
  ],
}
const title = 'Carpal tunnel syndrome: wait, splint or operation'
const aid = { title, priorities: named.priorities }

const nothing: FromHome = {
  kind: 'prepared',
  day: '2026-11-26',
  aid: { id: 'carpal-tunnel', version: '1.0.0' },
  ownWords: '',
  priorities: [],
  questions: [],
  why: '',
  happened: '',
}
const whole: FromHome = {
  ...nothing,
  kind: 'thought-over',
  ownWords: 'Sleeping through the night',
  priorities: [
    { id: 'no-cut', text: 'I would rather not have a needle or a cut in my hand.' },
    { text: 'My dog' },
  ],
  questions: ['Can I drive?', 'How long is the wait?'],
  role: 'together',
  appetite: 'fewer',
  thought: { option: 'splint' },
  chosen: 'A splint at night',
  why: 'It’s easy to try',
  happened: 'A bit better',
}

const written = (said: FromHome) => homeText(said, aid, words).text
const read = (text: string) => readHomeText(text, words)
const readWhole = (text: string) => {
  const found = read(text)
  if (!found.ok) throw new Error(found.trouble.code)
  return recognised(found.value, named, (one) => asWritten(one, words))
}

// What is hard to read again: the text's own headings, numbers and marks, other spaces and quotes.
const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    'My questions:',
    'my  Questions :',
    'Weigh Up 1:',
    'End of Weigh Up',
    ' 1) ',
    ' 2) ',
    '3)',
    '> ',
    '\n\n',
    '’',
    '“so”',
    '\u00a0',
    '\u200b',
    '...',
    '(carpal-tunnel 1.0.0)',
    'Ąę łąka',
    'اردو',
  ),
)
const prose = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(' '))
const line = prose.filter((text) => folded(asWritten(text, words)) !== '').map((text) => text.slice(0, 200))
const statement = fc.oneof(
  fc.constantFrom(...named.priorities),
  line.map((text) => ({ text })),
)
const anything: fc.Arbitrary<FromHome> = fc
  .record(
    {
      kind: fc.constantFrom('prepared', 'thought-over'),
      day: fc.constantFrom('2026-11-26', '2024-02-29'),
      aid: fc.constantFrom({ id: 'carpal-tunnel', version: '1.0.0' }, null),
      ownWords: prose,
      priorities: fc.uniqueArray(statement, { maxLength: 5, selector: ({ text }) => folded(text) }),
      questions: fc.array(line, { maxLength: 4 }),
      role: fc.constantFrom('person', 'together', 'clinician'),
      appetite: fc.constantFrom('more', 'fewer'),
      thought: fc.constantFrom({ notYet: true }, { option: 'splint' }),
      why: prose,
      happened: prose,
    },
    { requiredKeys: ['kind', 'day', 'aid', 'ownWords', 'priorities', 'questions', 'why', 'happened'] },
  )
  .map((said) => ({
    ...said,
    ...(said.thought && 'option' in said.thought && { chosen: 'A splint at night' }),
  })) as never

/** Letters and digits alone: whatever a text on one line does to spaces and marks, these stay. */
const letters = (text: string) => asWritten(text, words).replace(/[^\p{L}\p{N}]/gu, '')
const onlyLetters = ({ ownWords, priorities, questions, why, happened, ...rest }: FromHome) => ({
  ...rest,
  ownWords: letters(ownWords),
  priorities: priorities.map(({ text, ...one }) => ({ ...one, text: letters(text) })),
  questions: questions.map(letters),
  why: letters(why),
  happened: letters(happened),
})

describe('a text from home', () => {
  it('can be read by anybody', () => {
    expect(written(whole)).toBe(
      [
        'Weigh Up 1: thought over at home',
        'About this choice: Carpal tunnel syndrome (carpal-tunnel 1.0.0)',
        'Written on: 26/11/2026',
        'What matters most to me: Sleeping through the night',
        'This matters too: 1) I would rather not have a needle or a cut in my hand. 2) My dog',
        'My questions: 1) Can I drive? 2) How long is the wait?',
        'How involved I want to be: We decide together',
        'How many numbers: Fewer numbers',
        'What I am thinking now: A splint at night',
        'My reason: It’s easy to try',
        'How it is going: A bit better',
        'End of Weigh Up',
      ].join('\n'),
    )
    expect(written(whole).length).toBeLessThanOrEqual(longestHomeText)
  })

  it('is read again as what was written', () => {
    expect(readWhole(written(whole))).toEqual(whole)
    expect(readWhole(written(nothing))).toEqual(nothing)
    const noAid = { ...whole, aid: null }
    expect(readWhole(written(noAid))).toEqual(noAid)
  })

  it('keeps every word of whatever was written, and is a message again', () => {
    fc.assert(
      fc.property(anything, (said) => {
        const again = readWhole(written(said))
        expect(FromHome.safeParse(again).success).toBe(true)
        expect(onlyLetters(again)).toEqual(onlyLetters(said))
        // From then on nothing changes any more.
        expect(readWhole(written(again))).toEqual(again)
      }),
      { numRuns: 400 },
    )
  })

  const spoilt: [string, (text: string) => string][] = [
    ['line breaks lost', (text) => text.replaceAll('\n', ' ')],
    ['line breaks doubled', (text) => text.replaceAll('\n', '\r\n\r\n')],
    ['a line break within a heading', (text) => text.replace('My questions', 'My\nquestions')],
    ['other spaces', (text) => text.replaceAll(' ', '\u00a0 ')],
    ['smart quotes and dashes', (text) => text.replaceAll("'", '’').replaceAll('-night', '–night')],
    ['straight quotes', (text) => text.replaceAll('’', "'")],
    ['capitals', (text) => text.replace('Weigh Up', 'WEIGH UP').replace('My reason', 'MY REASON')],
    [
      'a greeting and a signature',
      (text) => `Dear doctor,\n\nhere it is:\n${text}\n\nBest wishes\nSent from my phone`,
    ],
    ['a quoted message', (text) => text.replaceAll(/^/gm, '> ')],
  ]
  it.each(spoilt)('stands %s', (_, spoil) => {
    const straight = (text: string) => folded(text)
    const again = readWhole(spoil(written(whole)))
    expect(again).toEqual({ ...whole, why: again.why })
    expect(straight(again.why)).toBe(straight(whole.why))
  })

  it('says the aid’s statements by their first words where it would be too long, and knows them again', () => {
    const long = {
      ...nothing,
      priorities: named.priorities,
      ownWords: 'x'.repeat(120),
      questions: ['y'.repeat(120)],
    }
    const { text, isShortened } = homeText(long, aid, words)
    expect(isShortened).toBe(true)
    expect(text).toContain('1) I want to sleep... 2) I want the best... 3) I would rather not...')
    expect(text.length).toBeLessThanOrEqual(longestHomeText)
    expect(readWhole(text)).toEqual(long)
  })

  it('is never cut, and says what is longest', () => {
    const long = { ...whole, ownWords: 'a '.repeat(300).trim(), happened: 'b '.repeat(200).trim() }
    const { text } = homeText(long, aid, words)
    expect(text.length).toBeGreaterThan(longestHomeText)
    expect(text).toContain(long.ownWords)
    expect(longestParts(long, words).slice(0, 2)).toEqual(['ownWords', 'happened'])
    expect(readWhole(text)).toEqual(long)
  })

  it('knows an empty one', () => {
    expect([nothing, whole, { ...nothing, role: 'person' as const }].map(saysSomething)).toEqual([
      false,
      true,
      true,
    ])
  })
})

describe('what is no text from home, or no whole one', () => {
  const text = written(whole)
  const broken: [string, string, object][] = [
    ['nothing', '', { code: 'not-from-home' }],
    ['another text', 'Dear doctor, my hand hurts.', { code: 'not-from-home' }],
    ['a novel', 'a'.repeat(longestPaste + 1), { code: 'too-long', limit: longestPaste }],
    ['two of them', `${text}\n\n${text}`, { code: 'more-than-one' }],
    ['a newer one', text.replace('Weigh Up 1', 'Weigh Up 2'), { code: 'newer', format: 2, known: 1 }],
    ['one without its end', text.slice(0, -10), { code: 'cut-short' }],
    ['one cut in the middle', text.slice(0, 150), { code: 'cut-short' }],
    ['one of another kind', text.replace('thought over at home', 'so'), { code: 'unclear', part: 'title' }],
    ['one without its aid', text.replace(/\(carpal.*\)/, ''), { code: 'unclear', part: 'about' }],
    ['one without its day', text.replace(/Written on.*\n/, ''), { code: 'unclear', part: 'day' }],
    ['one of no day', text.replace('26/11', '31/02'), { code: 'unclear', part: 'day' }],
    ['one with another answer', text.replace('We decide together', 'You'), { code: 'unclear', part: 'role' }],
    [
      'one that says it twice',
      text.replace('My reason', 'My questions'),
      { code: 'unclear', part: 'questions' },
    ],
  ]
  it.each(broken)('is refused: %s', (_, given, found) => {
    expect(read(given)).toEqual({ ok: false, trouble: found })
  })

  it('ends in a message or in a reason, whatever it is', () => {
    const cut = fc.tuple(anything, fc.nat(900), fc.string({ maxLength: 20 })).map(([said, at, put]) => {
      const given = written(said)
      return given.slice(0, at) + put + given.slice(at + put.length)
    })
    fc.assert(
      fc.property(cut, (given) => {
        const found = read(given)
        if (found.ok) expect(FromHome.safeParse(found.value).success).toBe(true)
      }),
    )
  })
})

describe('what an aid knows of a message', () => {
  const asIs = (text: string) => text
  it('is by its own words; what it does not have stays in the person’s', () => {
    const said: FromHome = {
      ...nothing,
      priorities: [
        { text: 'i would rather not have a needle or a cut in my hand' },
        { id: 'gone', text: 'I want to be seen soon.' },
        { id: 'no-cut', text: 'Twice' },
        { text: 'I want...' },
      ],
      thought: { option: 'gone' },
      chosen: 'An operation',
    }
    const { priorities, thought, chosen } = recognised(said, named, asIs)
    expect(priorities).toEqual([
      { id: 'no-cut', text: 'I would rather not have a needle or a cut in my hand.' },
      { text: 'I want to be seen soon.' },
      { text: 'I want...' },
    ])
    expect([thought, chosen]).toEqual([undefined, 'An operation'])
    expect(recognised({ ...nothing, chosen: 'a splint at night.' }, named, asIs).thought).toEqual({
      option: 'splint',
    })
    expect(recognised({ ...nothing, thought: { notYet: true } }, named, asIs).thought).toEqual({
      notYet: true,
    })
  })
})
