import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginning, logOf, mayaDecided } from '../../../tests/support/consultation-builder.ts'
import { papersAfter } from '../../../tests/support/papers-after.ts'
import { filePage } from '../../renderings/file-page.ts'
import { type CarriedTalk, carriedTalk } from './carried-talk.ts'
import { textOfCarried } from './carried-text.ts'
import { readTalkInFile, showsTheSame } from './read-talk-in-file.ts'
import { talkForFile } from './talk-in-file.ts'

const day = '2026-11-26'
const said = logOf(beginning, { type: 'matters.said', text: 'Back </script><b>at work</b> <!-- soon \u2028' })
const page = (data: unknown): string =>
  filePage({
    name: '',
    language: 'pl',
    title: '',
    styles: [],
    body: '',
    data: data === undefined ? {} : { 'weigh-up-talk': data },
  }).content
const block = (text: string): string => `<script type="application/json" id="weigh-up-talk">${text}</script>`

describe('the talk in a file', () => {
  test.each([
    ['a talk', mayaDecided()],
    ['signs that could end it', said],
  ])('is what a link packs, and read back from the file: %s', (_, facts) => {
    const packed = textOfCarried(carriedTalk({ facts, day }) as CarriedTalk)
    const data = talkForFile({ facts, day })
    expect(JSON.stringify(data)).toBe(packed)
    const back = readTalkInFile(page(data))
    expect(back && textOfCarried(back)).toBe(packed)
  })

  test('holds nothing that was undone or is the clinician’s alone', () => {
    const facts = logOf(
      beginning,
      { type: 'takingHome.asked', safe: false },
      { type: 'presence.recorded', who: 'partner', present: true },
      { type: 'help.written', text: 'undone help' },
      { type: 'fact.undone', fact: 'fact-4' },
    )
    expect(JSON.stringify(talkForFile({ facts, day }))).not.toMatch(/takingHome|partner|undone/)
  })

  test('is not there where nothing has begun, or where it would be too much to send', () => {
    const long = Array.from({ length: 40 }, (_, place) => ({
      type: 'question.noted' as const,
      question: `q${place}`,
      text: 'x'.repeat(600),
    }))
    expect(talkForFile({ facts: [], day })).toBeUndefined()
    expect(talkForFile({ facts: logOf(beginning, ...long), day })).toBeUndefined()
  })
})

describe('a file whose talk cannot be read', () => {
  const whole = page(talkForFile({ facts: mayaDecided(), day }))

  test.each([
    ['none', page(undefined)],
    ['two of them', whole + block('[]')],
    ['twice the same', whole + whole],
    ['no JSON', page(undefined) + block('{')],
    ['another shape', page({ talk: true })],
    ['a fact that nobody knows', whole.replace('["matters.said"', '["matters.sung"')],
    ['too long', page('x'.repeat(100_001))],
  ])('has none: %s', (_, html) => {
    expect(readTalkInFile(html)).toBeUndefined()
  })

  test('ends in a talk or in none, whatever stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => readTalkInFile(block(text))).not.toThrow()
      }),
    )
  })
})

describe('two summaries show the same', () => {
  const { summary } = papersAfter([
    { type: 'decision.thought', thought: { option: 'wait' } },
    { type: 'step.written', step: '0123456789abcdef0123456789abcdef', what: 'Rest', who: 'person', by: '' },
  ])
  const { next, ...rest } = summary

  test('in whatever order their parts stand, and whatever a step was called', () => {
    const steps = next.steps.map((step, place) => ({ ...step, id: `x${place}` }))
    expect(steps.length).toBeGreaterThan(0)
    expect(showsTheSame(summary, { ...rest, next: { ...next, steps }, contact: undefined })).toBe(true)
  })

  test('only where every sign is the same', () => {
    const text = JSON.stringify(summary)
    const places = [...text.matchAll(/"(?:says|what|why|title|version|day|language|label)":"[^"]/g)].map(
      ({ index, 0: { length } }) => index + length - 1,
    )
    expect(places.length).toBeGreaterThan(10)
    for (const place of places) {
      const other = `${text.slice(0, place)}#${text.slice(place + 1)}`
      expect(showsTheSame(summary, JSON.parse(other) as typeof summary)).toBe(false)
    }
  })
})
