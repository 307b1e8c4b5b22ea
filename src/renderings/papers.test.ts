import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { soreThroatAid } from '../../tests/support/aid-builder.ts'
import { beginning, logOf } from '../../tests/support/consultation-builder.ts'
import { anyLog } from '../../tests/support/facts-arbitrary.ts'
import { Aid } from '../domain/aid/aid.schema.ts'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import type { Fact, NewFact } from '../domain/consultation/fact.schema.ts'
import { factsFor } from '../domain/consultation/privacy.ts'
import { talkReference } from '../domain/consultation/talk-reference.ts'
import { withoutUndone } from '../domain/consultation/undo.ts'
import { Summary } from '../domain/summary/summary.schema.ts'
import figures from '../i18n/en/figures.json'
import note from '../i18n/en/note.json'
import summary from '../i18n/en/summary.json'
import { i18nextWords } from '../i18n/i18next-words.ts'
import { papersFor } from './papers.ts'
import { summaryFile } from './summary-file.ts'
import { longestText } from './text-to-send.ts'

const words = i18nextWords('en', { figures, note, summary })
const today = '2026-11-22'
const papersOf = (facts: readonly Fact[], aid = soreThroatAid()) =>
  papersFor(words, { aid, consultation: consultationFrom(facts), language: 'en', today, timeZone: 'UTC' })
const after = (...said: NewFact[]) => papersOf(logOf(beginning, ...said))

describe('whatever was said', () => {
  test('the summary is valid data, the text is short enough and there is a note', () => {
    fc.assert(
      fc.property(anyLog, (facts) => {
        const papers = papersOf(facts)
        expect(() => Summary.parse(papers.summary)).not.toThrow()
        expect(papers.text.length).toBeLessThanOrEqual(longestText)
        expect(papers.text).toContain('999')
        expect(papers.note.split('\n\n')[0]?.split('\n').length).toBeLessThanOrEqual(10)
      }),
      { numRuns: 150 },
    )
  })

  test('the papers hold nothing but what may go to their place', () => {
    fc.assert(
      fc.property(anyLog, (facts) => {
        const said = withoutUndone(facts)
        expect(papersOf(factsFor('patientCopy', said)).summary).toEqual(papersOf(facts).summary)
        expect(papersOf(factsFor('record', said)).note).toBe(papersOf(facts).note)
      }),
      { numRuns: 100 },
    )
  })

  test('the saved data reads back as it was written', () => {
    fc.assert(
      fc.property(anyLog, (facts) => {
        const papers = papersOf(facts)
        const [, json = ''] =
          /id="weigh-up-summary">(.*)<\/script>/.exec(summaryFile(papers.summary, papers.says, []).content) ??
          []
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(papers.summary)))
        expect(json).not.toContain('<')
      }),
      { numRuns: 60 },
    )
  })
})

test('the paper that goes home and the last of the first lines of the note name the talk by the same reference', () => {
  const facts = logOf(beginning, { type: 'matters.said', text: 'Back at work' })
  const [begun] = facts
  const reference = begun && talkReference(begun)
  const papers = papersOf(facts)
  const top = papers.note.split('\n\n')[0]?.split('\n') ?? []
  expect(top.length).toBeLessThanOrEqual(10)
  expect(papers.shortNote).toBe(`${top.join('\n')}\n`)
  expect(top.at(-1)).toMatch(new RegExp(` Reference: ${reference}\\.$`))
  expect(summaryFile(papers.summary, papers.says, []).content).toContain(` · Reference: ${reference}</p><h1>`)
  expect(papersOf(factsFor('patientCopy', facts)).summary.reference).toBe(reference)
})

test('what was undone is in no paper', () => {
  const facts = logOf(
    beginning,
    { type: 'matters.said', text: 'Something that was taken back' },
    { type: 'fact.undone', fact: 'fact-2' },
  )
  const papers = papersOf(facts)
  expect(summaryFile(papers.summary, papers.says, []).content + papers.text + papers.note).not.toContain(
    'taken back',
  )
})

test('what is the record’s alone stays out of the summary', () => {
  const papers = after(
    { type: 'presence.recorded', who: 'partner', present: true },
    { type: 'understanding.explainedAgain', text: 'The word placebo' },
  )
  expect(summaryFile(papers.summary, papers.says, []).content).not.toMatch(/placebo|partner/i)
  expect(papers.note).toMatch(/placebo/)
  expect(papers.note).toMatch(/partner/)
})

describe('the state of the aid', () => {
  const consultation = consultationFrom(logOf(beginning))
  const told = { aid: soreThroatAid(), consultation, language: 'en', today, timeZone: 'UTC' }
  const signOff = { name: 'Dr Asha Patel', role: 'GP partner', interests: 'none', day: '2026-11-20' }
  const all = (papers: ReturnType<typeof papersFor>) => [
    summaryFile(papers.summary, papers.says, []).content,
    papers.text,
    papers.note,
  ]

  test('an aid that nobody has signed off is on trial, in every paper', () => {
    for (const paper of all(papersFor(words, told))) expect(paper).toMatch(/trial/i)
  })

  test('one that is signed off is on trial in none, and summary and note say by whom', () => {
    const [file, text, note] = all(papersFor(words, { ...told, signOff }))
    for (const paper of [file, text, note]) expect(paper).not.toMatch(/trial/i)
    expect(file).toContain('Dr Asha Patel (GP partner) signed it off for use here on 20 November 2026.')
    expect(note).toContain(
      'Signed off for use here: by Dr Asha Patel, GP partner (interests: none), on 20 November 2026',
    )
  })

  test('a name that would change how the rest is read stands as plain text', () => {
    const name = 'Dr \u202eA <b>B</b>'
    const [file, , note] = all(papersFor(words, { ...told, signOff: { ...signOff, name } }))
    expect(file).toContain('Dr A &lt;b&gt;B&lt;/b&gt;')
    expect(note).toContain('by Dr A <b>B</b>,')
  })
})

test('the note names the choices that were set side by side', () => {
  const aid = soreThroatAid()
  const names = { 'options.wait.name': 'Wait and see', 'options.treat.name': 'Treat now' }
  const named = { ...aid, words: { en: { ...aid.words['en'], ...names } } }
  const log = logOf(beginning, { type: 'options.compared', options: ['wait', 'treat'] })
  expect(papersOf(log, named).note).toMatch(/^Set side by side: Wait and see; Treat now\.$/m)
  expect(after().note).not.toContain('Set side by side')
})

describe('an empty conversation', () => {
  const papers = papersOf([])

  test('has every heading, and a sentence under each', () => {
    const html = summaryFile(papers.summary, papers.says, []).content
    for (const heading of [
      'What happens next',
      'What we decided',
      'What matters to you',
      'Your choices',
      'When to get help',
      'Your questions',
      'Where the figures come from',
    ]) {
      expect(html).toMatch(new RegExp(`<h[23]>${heading}</h`))
    }
    expect(html).toContain('No next steps have been agreed.')
    expect(html).toContain('No decision has been written down.')
    expect(html).toContain('Your own words were not written down.')
    expect(html).toContain('No questions were written down.')
  })

  test('claims nothing in the note', () => {
    const { note: text } = papers
    expect(text).toContain('Who was there: not recorded')
    expect(text).toContain('Capacity: not recorded')
    expect(text).toContain('No own words were recorded.')
    expect(text).toContain('No outcome was on screen or talked about')
    expect(text).toContain('Checked: not recorded')
    expect(text).toContain('No summary had been given when this note was made.')
    expect(text).toContain('SHARED DECISION STATUS\nPRSB code: in progress')
  })
})

describe('the status', () => {
  const thought: NewFact = { type: 'decision.thought', thought: { option: 'wait' } }
  const statusOf = ({ note: text }: { note: string }) => /SHARED DECISION STATUS\n(.*)/.exec(text)?.[1]

  test('is valid once it is decided, and in progress while leaning or not yet', () => {
    expect(statusOf(after(thought, { type: 'decision.firmed', firmness: 'decided' }))).toBe(
      'PRSB code: valid',
    )
    expect(statusOf(after(thought, { type: 'decision.firmed', firmness: 'leaning' }))).toBe(
      'PRSB code: in progress',
    )
    expect(statusOf(after(thought))).toBe('PRSB code: in progress')
    expect(statusOf(after({ type: 'decision.thought', thought: { notYet: true } }))).toBe(
      'PRSB code: in progress',
    )
  })
})

describe('an aid past its review date', () => {
  test('says so in the summary and in the note, with the reason for using it', () => {
    const aid = soreThroatAid({ reviewBy: '2026-01-01' })
    const stale: NewFact = { ...beginning, staleReason: 'Nothing newer is here' } as NewFact
    const papers = papersOf(logOf(stale), aid)
    expect(summaryFile(papers.summary, papers.says, []).content).toContain('more than six months ago')
    expect(papers.note).toContain('More than six months past its review date.')
    expect(papers.note).toContain('Used all the same because: Nothing newer is here')
  })
})

describe('a text that would be too long', () => {
  const long = (sign: string) => `${sign.repeat(90)} end.`

  test('leaves whole lines out, the least pressing first, says so, and keeps the emergency line', () => {
    const steps = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(
      (sign): NewFact => ({ type: 'step.written', step: sign, what: long(sign), who: 'person', by: '' }),
    )
    const { text } = after(...steps)
    expect(text.length).toBeLessThanOrEqual(longestText)
    expect(text).toContain('In an emergency call 999.')
    expect(text).toContain(long('a'))
    expect(text).not.toContain('g'.repeat(5))
    expect(text).toContain('More in your summary.')
    expect(text.indexOf('Decision aid on trial.')).toBeGreaterThan(0)
    for (const sign of 'abcdefg') expect(text.includes(sign.repeat(5))).toBe(text.includes(long(sign)))
  })

  test('that fits says nothing of more', () => {
    expect(after().text).not.toContain('More in your summary.')
  })

  test('keeps the emergency line even where one step alone is too long', () => {
    const { text } = after({ type: 'step.written', step: 's', what: 'x'.repeat(4000), who: 'person', by: '' })
    expect(text).not.toContain('xx')
    expect(text).toContain('In an emergency call 999.')
  })
})

describe('more emergencies than a text can hold', () => {
  const base = soreThroatAid()
  const ids = ['e-1', 'e-2', 'e-3', 'e-4']
  const emergency = (id: string) => `${id} ${'hurts '.repeat(40).trim()}.`
  const aid = {
    ...base,
    words: {
      en: {
        ...base.words['en'],
        ...Object.fromEntries(ids.map((id) => [`safety-net.${id}`, emergency(id)])),
      },
    },
    facts: {
      ...base.facts,
      safetyNet: ids.map((id) => ({ id, urgency: 'emergency' as const, generalAdvice: true as const })),
    },
  }

  test('gives those that fit whole, and the line that covers them all', () => {
    const { text } = papersOf(logOf(beginning), aid)
    expect(text.length).toBeLessThanOrEqual(longestText)
    expect(text).toContain(emergency('e-1'))
    expect(text).toContain('In an emergency call 999.')
    for (const id of ids) expect(text.includes(id)).toBe(text.includes(emergency(id)))
  })
})

describe('a difference whose interval holds no change', () => {
  const withHigh = (high: number) => {
    const aid = Aid.parse(
      JSON.parse(JSON.stringify(soreThroatAid()).replaceAll('"high":0.9', `"high":${high}`)),
    )
    const shown = aid.facts.outcomes.map(({ id }) => ({ type: 'outcome.shown' as const, outcome: id }))
    return papersOf(logOf(beginning, ...shown), aid)
  }

  test('is said to be perhaps chance in the summary and in the note', () => {
    for (const said of ['note', 'file'] as const) {
      const says = (papers: ReturnType<typeof withHigh>) =>
        said === 'note' ? papers.note : summaryFile(papers.summary, papers.says, []).content
      expect(says(withHigh(1.01))).toContain('This is not a clear difference: it may be chance.')
      expect(says(withHigh(0.9))).not.toContain('may be chance')
    }
  })
})
