import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { hostileDrafts, hostileFiles } from '../../../tests/support/hostile-aids.ts'
import { packed, unpacked } from './portable-aid.ts'
import { readDraft } from './read-draft.ts'

const hash = '0'.repeat(64)

/** Odd, and may stand in an aid all the same; everything else is found to be in error. */
const harmless = new Set([
  'facts-bom',
  'facts-crlf',
  'facts-half-a-person',
  'facts-quoting-title',
  'en-bom',
  'en-crlf',
  'en-lone-cr',
  'words-title-in-link',
  'words-bare-link',
  'words-long-word',
  'words-spaces',
  'words-one-sentence',
  'words-right-to-left',
  'words-invisible',
  'words-stacked',
  'words-of-machinery',
  'words-of-a-path',
  'words-of-a-long-name',
])

describe('a hostile draft', () => {
  it.each(hostileDrafts)('%s opens with its faults listed', (name, texts) => {
    const { findings, aid } = readDraft(texts, '2026-11-26', hash)
    const errors = findings.filter(({ severity }) => severity === 'error')
    expect([errors.length > 0, aid === undefined]).toEqual(harmless.has(name) ? [false, false] : [true, true])
    expect(findings.length).toBeLessThanOrEqual(301)
    for (const { line, column } of findings) expect(Math.min(line, column)).toBeGreaterThan(0)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('a hostile file', () => {
  it.each(hostileFiles)('%s is refused with the reason, and nothing of it is taken', (name, text) => {
    const read = unpacked(text.replace(/^\ufeff/, ''))
    if (name === 'begins-with-bom') expect(read).toHaveProperty('files')
    else expect('refused' in read && read.refused.code).toEqual(expect.stringMatching(/./))
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it.each([
    ['a text that holds quotation marks and colons', 'id: "a": "b" \\" :'],
    ['a text that looks like keys', '"facts": "facts":'],
  ])('%s is opened', (_, facts) => {
    const made = packed([{ path: 'aid.yaml', text: facts }])
    if ('refused' in made) throw new Error('refused')
    expect(unpacked(JSON.stringify(made.portable))).toEqual({ files: [{ path: 'aid.yaml', text: facts }] })
  })
})

it('the list of what is tried names every hostile aid, once', () => {
  const readme = readFileSync(path.resolve('tests/fixtures/hostile-aids/README.md'), 'utf8')
  const named = [...readme.matchAll(/^- `([^`]+)`:/gm)].map(([, name]) => name)
  expect(new Set(named)).toEqual(new Set([...hostileFiles, ...hostileDrafts].map(([name]) => name)))
  expect(named.length).toBe(new Set(named).size)
})
