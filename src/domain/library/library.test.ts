import { describe, expect, it } from 'vitest'
import type { LibraryEntry } from './library.schema.ts'
import { libraryAddress } from './library-address.ts'
import { takenOver } from './library-changes.ts'
import { aidFileOf, indexFileOf } from './library-files.ts'
import { readIndex, readManifest } from './read-library.ts'

const hash = (letter: string) => letter.repeat(64)
const entry = (id: string, version = '1.0.0', letter = 'a'): LibraryEntry => ({
  id,
  title: `Title of ${id}`,
  short: '',
  synonyms: '',
  area: 'other',
  version,
  reviewBy: '2027-11-22',
  sha256: hash(letter),
  size: 10,
})
const manifest = {
  format: 1,
  name: 'Aids of the valley',
  publisher: 'Valley practices',
  date: '2026-11-26',
  index: { sha256: hash('b'), size: 100 },
}

describe('the address of a library', () => {
  const origins = ['https://aids.example.org', 'http://localhost:4624']

  it.each([
    ['https://aids.example.org/valley/', 'https://aids.example.org/valley/'],
    [' https://aids.example.org/valley ', 'https://aids.example.org/valley/'],
    ['https://AIDS.example.org/valley/library.json', 'https://aids.example.org/valley/'],
    ['aids.example.org', 'https://aids.example.org/'],
    ['http://localhost:4624/a/../b', 'http://localhost:4624/b/'],
  ])('%j is the folder %s', (typed, address) => {
    expect(libraryAddress(typed, origins)).toEqual({ ok: true, value: address })
  })

  it.each([
    '',
    'no address',
    'javascript:alert(1)',
    'ftp://aids.example.org/',
    'https://me:word@aids.example.org/',
    'https://aids.example.org/?a=1',
    'https://aids.example.org/#a',
    'file:///etc/passwd',
  ])('%j is none', (typed) => {
    expect(libraryAddress(typed, origins)).toEqual({ ok: false, trouble: { code: 'address-not-web' } })
  })

  it.each([
    ['https://aids.example.org.evil.example/', 'https://aids.example.org.evil.example'],
    ['http://aids.example.org/', 'http://aids.example.org'],
    ['https://aids.example.org:8443/', 'https://aids.example.org:8443'],
    ['https://aids.example.org@evil.example', undefined],
  ])('%j may not be asked', (typed, origin) => {
    const code = origin === undefined ? 'address-not-web' : 'origin-not-allowed'
    expect(libraryAddress(typed, origins)).toMatchObject({ ok: false, trouble: { code } })
    expect(libraryAddress(typed, [])).toMatchObject({ ok: false })
  })
})

describe('the files of a library', () => {
  it('are named by what they hold, so that nothing listed points elsewhere', () => {
    expect(indexFileOf({ index: manifest.index })).toBe('index-bbbbbbbbbbbb.json')
    expect(aidFileOf(entry('knee'))).toBe('aids/knee-aaaaaaaaaaaa.aid.json')
  })

  it('are read where they are whole', () => {
    expect(readManifest(JSON.stringify(manifest), 'library.json')).toMatchObject({ ok: true })
    expect(readIndex(JSON.stringify({ format: 1, aids: [entry('a'), entry('b')] }), 'i')).toMatchObject({
      ok: true,
      value: [{ id: 'a' }, { id: 'b' }],
    })
  })

  it.each([
    ['{', 'library-not-json', undefined],
    ['[]', 'library-not-library', 'format'],
    [JSON.stringify({ ...manifest, format: 2 }), 'library-not-library', 'format'],
    [JSON.stringify({ ...manifest, name: ' ' }), 'library-not-library', 'name'],
    [JSON.stringify({ ...manifest, name: 'a\u202eb' }), 'library-not-library', 'name'],
    [JSON.stringify({ ...manifest, publisher: 'a\nb' }), 'library-not-library', 'publisher'],
    [JSON.stringify({ ...manifest, date: 'today' }), 'library-not-library', 'date'],
    [
      JSON.stringify({ ...manifest, index: { ...manifest.index, size: 1e9 } }),
      'library-not-library',
      'index.size',
    ],
    [
      JSON.stringify({ ...manifest, index: { ...manifest.index, sha256: '../x' } }),
      'library-not-library',
      'index.sha256',
    ],
    [JSON.stringify({ ...manifest, more: 1 }), 'library-not-library', 'format'],
  ])('%s is no manifest', (text, code, place) => {
    expect(readManifest(text, 'library.json')).toMatchObject({
      trouble: place === undefined ? { code } : { code, place },
    })
  })

  it.each([
    [{ ...entry('a'), id: '../a' }, 'aids.0.id'],
    [{ ...entry('a'), id: 'a'.repeat(48) }, 'aids.0.id'],
    [{ ...entry('a'), version: 'new' }, 'aids.0.version'],
    [{ ...entry('a'), title: '' }, 'aids.0.title'],
    [{ ...entry('a'), size: 1e8 }, 'aids.0.size'],
    [{ ...entry('a'), path: 'https://elsewhere.example' }, 'aids.0'],
  ])('%j is no entry', (one, place) => {
    expect(readIndex(JSON.stringify({ format: 1, aids: [one] }), 'i')).toMatchObject({ trouble: { place } })
  })

  it('hold each aid once', () => {
    const twice = JSON.stringify({ format: 1, aids: [entry('a'), entry('a', '2.0.0')] })
    expect(readIndex(twice, 'i')).toMatchObject({ trouble: { code: 'library-not-library', place: 'a' } })
  })
})

describe('what a library lists anew', () => {
  const before = { entries: [entry('a'), entry('b')], earlier: [] }

  it('is taken over: new aids, later versions, and what is gone', () => {
    const { content, changes } = takenOver(before, [entry('a', '1.0.1', 'c'), entry('n')])
    expect(changes).toEqual({ added: 1, renewed: 1, gone: 1, refused: [] })
    expect(content.entries.map(({ id, version }) => [id, version])).toEqual([
      ['a', '1.0.1'],
      ['n', '1.0.0'],
    ])
  })

  it('is refused where a version has another file, and the earlier one stays', () => {
    const { content, changes } = takenOver(before, [entry('a', '1.0.0', 'z'), entry('b')])
    expect(changes.refused).toMatchObject([{ id: 'a', version: '1.0.0', why: 'changed-in-place' }])
    expect(content.entries).toEqual(before.entries)
  })

  it('is refused where it is older, and after it was gone meanwhile', () => {
    const later = takenOver(before, [entry('a', '1.1.0', 'c')]).content
    expect(takenOver(later, [entry('a')]).changes.refused).toMatchObject([{ id: 'a', why: 'older' }])
    expect(
      takenOver(later, [entry('a', '1.1.0', 'c'), entry('b', '1.0.0', 'z')]).changes.refused,
    ).toMatchObject([{ id: 'b', why: 'changed-in-place' }])
    expect(takenOver(later, [entry('a', '1.1.0', 'c'), entry('b')]).changes).toMatchObject({
      added: 1,
      refused: [],
    })
  })
})
