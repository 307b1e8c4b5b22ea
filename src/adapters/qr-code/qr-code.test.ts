import jsQR from 'jsqr'
import { describe, expect, test } from 'vitest'
import { goldenTalks } from '../../../tests/golden/golden-talks.ts'
import { beginning, logOf } from '../../../tests/support/consultation-builder.ts'
import type { NewFact } from '../../domain/consultation/fact.schema.ts'
import { carriedTalk } from '../../domain/take-home/carried-talk.ts'
import { textOfCarried } from '../../domain/take-home/carried-text.ts'
import type { QrModules } from '../../ports/qr-code.port.ts'
import { fiveWords } from '../five-words/five-words.ts'
import { packedLink } from '../summary-link/packed-link.ts'
import { qrCode } from './qr-code.ts'

const border = 4

/** The code as pixels, each module three of them wide, as a screen shows it. */
function pixelsOf(modules: QrModules, scale = 3) {
  const across = (modules.length + 2 * border) * scale
  const pixels = new Uint8ClampedArray(across * across * 4).fill(255)
  for (let y = 0; y < across; y += 1)
    for (let x = 0; x < across; x += 1) {
      const isDark = modules[Math.floor(y / scale) - border]?.[Math.floor(x / scale) - border] ?? false
      if (isDark) pixels.fill(0, (y * across + x) * 4, (y * across + x) * 4 + 3)
    }
  return { pixels, across }
}

/** What another library than the one that wrote it reads in the picture. */
function readBack(modules: QrModules): string | undefined {
  const { pixels, across } = pixelsOf(modules)
  return jsQR(pixels, across, across)?.data
}

describe('a code', () => {
  test.each([
    'We decided: wait and see.',
    'Yr hyn a benderfynwyd: aros a gweld – ŵ ŷ',
    'Zdecydowano: czekać. Łódź',
    'فیصلہ: انتظار کریں',
    `https://example.org/#/read/${'aZ09-_'.repeat(120)}`,
  ])('is read back by another decoder: %s', (text) => {
    const modules = qrCode.modulesOf(text)
    expect(modules && readBack(modules)).toBe(text)
  })

  test('has the most correction that there is room for, up to version 20', () => {
    expect(qrCode.modulesOf('a'.repeat(666))).toHaveLength(97)
    expect(qrCode.modulesOf('a'.repeat(858))).toHaveLength(97)
    expect(qrCode.modulesOf('a'.repeat(859))).toBeUndefined()
    expect(qrCode.modulesOf('a'.repeat(5000))).toBeUndefined()
  })
})

/** Names as a browser makes them: they cannot be compressed. */
const named = (sign: string) => `${sign.repeat(8)}1b2c4d3e9f4a5b6c7d8e9f0a`

const fullTalk: NewFact[] = [
  {
    ...beginning,
    aid: { id: 'statins-primary-prevention', version: '0.1.0', hash: '7c3f'.repeat(16) },
  } as NewFact,
  { type: 'eligibility.answered', answer: 'yes' },
  { type: 'group.chosen', axis: 'qrisk', group: 'risk-10' },
  { type: 'matters.said', text: 'Being there for my grandchildren without more tablets than I need' },
  { type: 'priority.chosen', priority: 'avoid-heart-attack' },
  { type: 'priority.chosen', priority: 'avoid-stroke' },
  { type: 'priority.chosen', priority: 'fewer-tablets' },
  { type: 'priority.chosen', priority: 'avoid-side-effects' },
  { type: 'priority.added', priority: named('a'), text: 'Keep swimming with my sister on Tuesdays' },
  { type: 'question.noted', question: named('b'), text: 'Can I still eat grapefruit at breakfast?' },
  { type: 'question.noted', question: named('c'), text: 'What do I do if my muscles start to hurt?' },
  { type: 'decision.thought', thought: { option: 'statin' } },
  { type: 'decision.firmed', firmness: 'decided' },
  { type: 'decision.explained', text: 'My father had a stroke at sixty and I want to do what I can now' },
  { type: 'steps.accepted', option: 'statin' },
  {
    type: 'step.written',
    step: named('d'),
    what: 'Blood test at the surgery before starting',
    who: 'person',
    by: 'next Tuesday',
  },
  {
    type: 'step.written',
    step: named('e'),
    what: 'Send the prescription to the pharmacy',
    who: 'practice',
    by: 'today',
  },
  {
    type: 'step.written',
    step: named('f'),
    what: 'Talk on the phone about how it goes',
    who: 'together',
    by: 'in 3 months',
  },
  { type: 'review.dated', day: '2027-02-26' },
]

const talks = [
  { name: 'five priorities, a reason, three steps and two questions', said: fullTalk },
  ...goldenTalks.map(({ aid, facts }) => ({ name: `the talk about ${aid}`, said: facts(beginning) })),
]

test.each(talks)('$name, protected by words, fit one code of version 20', async ({ said }) => {
  const carried = carriedTalk({ facts: logOf(...said), day: '2026-11-26' })
  const text = carried ? textOfCarried(carried) : ''
  const packed = await packedLink.pack(text, fiveWords.newWords())
  expect(packed.length * 0.75).toBeLessThanOrEqual(660)
  const link = `https://weigh-up.practice.example.org/app/#/read/${packed}`
  const modules = qrCode.modulesOf(link)
  expect(modules?.length).toBeLessThanOrEqual(97)
  expect(modules && readBack(modules)).toBe(link)
})
