import { describe, expect, it } from 'vitest'
import type { FromHome } from './from-home.schema.ts'
import { homeFile, readHomeFile } from './home-file.ts'

const said: FromHome = {
  kind: 'prepared',
  day: '2026-11-26',
  aid: { id: 'carpal-tunnel', version: '1.0.0' },
  ownWords: 'One line\nand another',
  priorities: [{ id: 'sleep', text: 'I want to sleep' }],
  questions: ['Can I drive?'],
  role: 'together',
  why: '',
  happened: '',
}

describe('a message from home as a file', () => {
  it('is read again as it was', () => {
    expect(readHomeFile(homeFile(said))).toEqual({ ok: true, value: said })
  })

  const changed = (change: object) => JSON.stringify({ format: 1, fromHome: { ...said, ...change } })
  const broken: [string, string, object][] = [
    ['no JSON', homeFile(said).slice(0, -9), { code: 'file', place: '' }],
    ['newer', homeFile(said).replace('"format": 1', '"format": 2'), { code: 'newer', format: 2, known: 1 }],
    ['a day that is none', changed({ day: 'Monday' }), { code: 'file', place: 'fromHome.day' }],
    [
      'markup as an id',
      changed({ aid: { id: '<b>', version: '1' } }),
      { code: 'file', place: 'fromHome.aid.id' },
    ],
    ['a field more', changed({ html: '<script>' }), { code: 'file', place: 'fromHome' }],
    [
      'a text too long',
      changed({ ownWords: 'a'.repeat(4001) }),
      { code: 'file', place: 'fromHome.ownWords' },
    ],
    ['too large', changed({ why: 'a'.repeat(100_001) }), { code: 'too-long', limit: 100_000 }],
  ]
  it.each(broken)('is refused with its reason: %s', (_, text, found) => {
    expect(readHomeFile(text)).toEqual({ ok: false, trouble: found })
  })
})
