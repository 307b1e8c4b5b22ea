import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inEachLanguage } from '../../../tests/support/in-languages.ts'
import { homeWordsOf } from '../../views/preparing/home-words-said.ts'
import type { FromHome } from './from-home.schema.ts'
import { asWritten, homeText } from './home-text.ts'
import { folded, type HomeWords, homeParts } from './home-words.ts'
import { isSaidIn, readHomeText } from './read-home-text.ts'
import { recognised } from './recognised.ts'
import { saidIn } from './said-in.ts'

const inEach = inEachLanguage.map(
  ([language, words]) => [language, homeWordsOf(words.says(['from-home', 'decide', 'choices']))] as const,
)

/** What an aid calls two statements and two choices, as it might be translated. */
const named = {
  priorities: [
    { id: 'sleep', text: 'Chcę lepiej spać i żeby mniej bolało, nawet jeśli to nie potrwa długo.' },
    { id: 'no-cut', text: 'میں نہیں چاہتا کہ ہاتھ میں سوئی لگے یا چیرا لگے، چاہے دیر ہو۔' },
  ],
  options: [
    { id: 'wait', text: 'Aros a gweld' },
    { id: 'splint', text: 'رات کو سہارا (سپلنٹ)' },
  ],
}
const title = 'Zespół cieśni nadgarstka: czekanie czy szyna'

/** Lines of people, with the headings of every language among them. */
const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 10 }),
  fc.constantFrom(
    '1)',
    '2) ',
    "dw'r’i",
    '„tak”',
    'نیند\u200cبہتر',
    'Zażółć gęślą jaźń',
    '\n',
    '؟',
    '۔',
    'Weigh Up 1:',
  ),
  fc.constantFrom(...inEach.flatMap(([, { headings, end }]) => [end, ...Object.values(headings)])),
  fc.constantFrom(...inEach.flatMap(([, { headings }]) => homeParts.map((part) => `${headings[part]} :`))),
)
const prose = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(' '))

function messagesIn(words: HomeWords): fc.Arbitrary<FromHome> {
  const line = prose.filter((text) => folded(asWritten(text, words)) !== '').map((text) => text.slice(0, 200))
  const statement = fc.oneof(
    fc.constantFrom(...named.priorities),
    line.map((text) => ({ text })),
  )
  return fc
    .record(
      {
        kind: fc.constantFrom('prepared', 'thought-over'),
        day: fc.constantFrom('2026-11-26', '2024-02-29'),
        aid: fc.constantFrom({ id: 'carpal-tunnel', version: '1.0.0' }, null),
        ownWords: prose,
        priorities: fc.uniqueArray(statement, { maxLength: 4, selector: ({ text }) => folded(text) }),
        questions: fc.array(line, { maxLength: 3 }),
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
      ...(said.thought && 'option' in said.thought && { chosen: named.options[1]?.text }),
    })) as never
}

/** What a system of messages does to a text. */
const spoilt: [string, (text: string) => string][] = [
  ['as it was sent', (text) => text],
  ['line breaks lost', (text) => text.replaceAll('\n', ' ')],
  ['line breaks doubled', (text) => text.replaceAll('\n', '\r\n\r\n')],
  ['quotes straightened', (text) => text.replace(/[’‘]/gu, "'").replace(/[“”„]/gu, '"')],
  ['letters taken apart', (text) => text.normalize('NFD')],
  ['a greeting and a signature', (text) => `Dzień dobry!\n${text}\nWysłano z telefonu`],
]

const letters = (text: string, words: HomeWords) => asWritten(text, words).replace(/[^\p{L}\p{N}]/gu, '')
const onlyLetters = (said: FromHome, words: HomeWords) => ({
  ...said,
  ownWords: letters(said.ownWords, words),
  priorities: said.priorities.map(({ text, ...one }) => ({ ...one, text: letters(text, words) })),
  questions: said.questions.map((text) => letters(text, words)),
  why: letters(said.why, words),
  happened: letters(said.happened, words),
  ...(said.chosen && { chosen: letters(said.chosen, words) }),
})

describe.each(inEach)('a text from home in: %s', (_, words) => {
  it.each(spoilt)('is read again with every word and choice: %s', (__, spoil) => {
    fc.assert(
      fc.property(messagesIn(words), (said) => {
        const { text } = homeText(said, { title, priorities: named.priorities }, words)
        const read = readHomeText(spoil(text), words)
        if (!read.ok) throw new Error(JSON.stringify(read.trouble))
        const again = recognised(read.value, named, (one) => asWritten(one, words))
        expect(onlyLetters(again, words)).toEqual(onlyLetters(said, words))
      }),
      { numRuns: 60 },
    )
  })

  it('is known for its language, and for no other', () => {
    for (const kind of ['prepared', 'thought-over'] as const) {
      const said: FromHome = {
        kind,
        day: '2026-11-26',
        aid: null,
        ownWords: 'a',
        priorities: [],
        questions: [],
        why: '',
        happened: '',
      }
      const { text } = homeText(said, { title, priorities: [] }, words)
      const read = inEach.filter(([, other]) => isSaidIn(`Hello\n${text.replaceAll('\n', ' ')}`, other))
      expect(read).toEqual([[_, words]])
    }
  })

  it('has no heading that begins or ends another', () => {
    const headings = Object.values(words.headings).map(folded)
    const within = headings.filter((one) =>
      headings.some((other) => other !== one && (other.startsWith(one) || other.endsWith(` ${one}`))),
    )
    expect(within).toEqual([])
  })
})

describe('a message on a page in another language', () => {
  const said: FromHome = {
    kind: 'thought-over',
    day: '2026-11-26',
    aid: { id: 'carpal-tunnel', version: '1.0.0' },
    ownWords: 'Spanie',
    priorities: [
      { id: 'sleep', text: 'Chcę lepiej spać' },
      { text: 'Mój pies' },
      { id: 'gone', text: 'Było' },
    ],
    questions: [],
    thought: { option: 'wait' },
    chosen: 'Czekać',
    why: '',
    happened: '',
  }
  const inWelsh = {
    priorities: [{ id: 'sleep', text: 'Cysgu’n well' }],
    options: [{ id: 'wait', text: 'Aros' }],
  }

  it('calls the aid’s statements and choices as the page does, and leaves the person’s words', () => {
    expect(saidIn(said, inWelsh, 'cy')).toEqual({
      ...said,
      language: 'cy',
      priorities: [{ id: 'sleep', text: 'Cysgu’n well' }, { text: 'Mój pies' }, { id: 'gone', text: 'Było' }],
      chosen: 'Aros',
    })
  })

  it('is recognised by the words of any language that the aid has', () => {
    const all = {
      priorities: [
        { id: 'sleep', text: 'Cysgu’n well bob nos' },
        { id: 'sleep', text: 'Cysgu’n well bob nos' },
        { id: 'sleep', text: 'Chcę lepiej spać każdej nocy' },
      ],
      options: [...inWelsh.options, { id: 'wait', text: 'Czekać' }],
    }
    const { thought: _, ...unknown } = said
    const texts = ['Chcę lepiej spać każdej...', 'Cysgu’n well bob nos']
    for (const text of texts) {
      const known = recognised({ ...unknown, priorities: [{ text }] }, all, (one) => one)
      expect(known.priorities).toEqual([{ id: 'sleep', text: 'Cysgu’n well bob nos' }])
      expect(known.thought).toEqual({ option: 'wait' })
    }
  })
})
