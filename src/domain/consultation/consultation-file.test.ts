import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { soreThroatAid } from '../../../tests/support/aid-builder.ts'
import {
  beginning,
  beginningWithoutAid,
  logOf,
  mayaDecided,
} from '../../../tests/support/consultation-builder.ts'
import { consultationFile } from './consultation-file.ts'
import { consultationFrom } from './consultation-from.ts'
import { largestFile, readConsultationFile } from './read-consultation-file.ts'

const maya = { aid: soreThroatAid(), facts: mayaDecided() }
const written = () => JSON.parse(consultationFile(maya)) as { aid: object; facts: Record<string, unknown>[] }
const reasonFor = (content: unknown) => {
  const read = readConsultationFile(JSON.stringify(content))
  return read.ok ? 'it opened' : read.trouble
}

describe('a consultation file', () => {
  it('opens again as what was saved', () => {
    expect(readConsultationFile(consultationFile(maya))).toEqual({ ok: true, value: maya })
  })

  it('without an aid opens again, and only where the log says so too', () => {
    const facts = logOf(beginningWithoutAid, { type: 'choice.named', text: 'My back' })
    const said = { aid: null, facts }
    expect(readConsultationFile(consultationFile(said))).toEqual({ ok: true, value: said })
    const other = { format: 1, aid: soreThroatAid(), facts }
    expect(reasonFor(other)).toEqual({ code: 'file-aid-invalid', place: 'aid' })
    expect(reasonFor({ ...written(), aid: null })).toEqual({ code: 'file-aid-invalid', place: 'aid' })
  })

  it('of format 1, as it was first shipped, still opens', () => {
    const frozen = readFileSync('tests/storage/frozen/format-1.consultation.json', 'utf8')
    const read = readConsultationFile(frozen)
    expect(read.ok && consultationFrom(read.value.facts)).toMatchObject({
      ownWords: 'Back to work by Monday',
      priorities: ['fewer-tablets', 'better-sooner'],
      thought: { option: 'wait' },
      firmness: 'decided',
    })
  })

  it('holds nothing that was undone, nor that anything was', () => {
    const facts = logOf(
      beginning,
      { type: 'matters.said', text: 'a secret' },
      { type: 'fact.undone', fact: 'fact-2' },
      { type: 'priority.chosen', priority: 'better-sooner' },
    )
    const file = consultationFile({ ...maya, facts })
    expect(file).not.toMatch(/secret|undone/)
    const read = readConsultationFile(file)
    expect(read.ok && read.value.facts.map(({ type, place }) => [type, place])).toEqual([
      ['consultation.begun', 0],
      ['priority.chosen', 1],
    ])
  })
})

describe('a file that is not one', () => {
  it.each([
    ['no JSON', '{"format": 1, "facts": [', { code: 'file-not-json' }],
    ['nothing', '', { code: 'file-not-json' }],
    ['a page', '<!DOCTYPE html>\n<html lang="en"></html>', { code: 'file-page' }],
    ['another thing', '[]', { code: 'file-shape' }],
    ['null', 'null', { code: 'file-shape' }],
    ['no format', '{"facts": []}', { code: 'file-shape', place: 'format' }],
    ['half a format', '{"format": 0.5}', { code: 'file-shape', place: 'format' }],
    ['a newer format', '{"format": 2, "pages": []}', { code: 'file-newer', format: 2, known: 1 }],
    ['a flood', `"${'x'.repeat(largestFile)}"`, { code: 'file-too-large', limit: largestFile }],
  ])('is refused with its reason: %s', (_, text, reason) => {
    expect(readConsultationFile(text)).toMatchObject({ ok: false, trouble: reason })
  })

  it('says where it is wrong', () => {
    const file = written()
    expect(reasonFor({ ...file, facts: [{ ...file.facts[0], language: 4 }] })).toEqual({
      code: 'file-shape',
      place: 'facts.0.language',
    })
    expect(reasonFor({ ...file, aid: { ...file.aid, hash: 'none' } })).toEqual({
      code: 'file-aid-invalid',
      place: 'aid.hash',
    })
    expect(reasonFor({ ...file, facts: [] })).toEqual({ code: 'file-shape', place: 'facts' })
  })

  it('refuses a log that is not one log of this aid', () => {
    const file = written()
    const [begun, second, third] = file.facts
    expect(reasonFor({ ...file, facts: [second] })).toEqual({ code: 'file-shape', place: 'facts.0.place' })
    expect(reasonFor({ ...file, facts: [begun, third] })).toEqual({
      code: 'file-shape',
      place: 'facts.1.place',
    })
    expect(reasonFor({ ...file, facts: [begun, { ...begun, place: 1 }] })).toEqual({
      code: 'file-shape',
      place: 'facts.1.type',
    })
    expect(reasonFor({ ...file, facts: [begun, { ...second, id: begun?.['id'] }] })).toEqual({
      code: 'file-shape',
      place: 'facts.1.id',
    })
    expect(reasonFor({ ...file, aid: { ...file.aid, hash: 'b'.repeat(64) } })).toEqual({
      code: 'file-aid-invalid',
      place: 'aid.hash',
    })
  })

  it('does no harm by names that every object has', () => {
    const text = consultationFile(maya).replace('"format": 1', '"format": 1, "__proto__": {"polluted": true}')
    readConsultationFile(text)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    const inFact = consultationFile(maya).replace('"text": "Back', '"constructor": {}, "text": "Back')
    expect(readConsultationFile(inFact)).toMatchObject({ ok: false, trouble: { code: 'file-shape' } })
  })

  it('ends in a reason or in contents, whatever the text', () => {
    const spoiled = fc
      .tuple(fc.nat(4000), fc.nat(40), fc.string({ maxLength: 8 }))
      .map(([from, length, put]) => {
        const text = consultationFile(maya)
        return text.slice(0, from) + put + text.slice(from + length)
      })
    fc.assert(
      fc.property(fc.oneof(spoiled, fc.json(), fc.string()), (text) => {
        const read = readConsultationFile(text)
        return read.ok || typeof read.trouble.code === 'string'
      }),
      { numRuns: 200 },
    )
  })
})
