import { describe, expect, it, vi } from 'vitest'
import type { Aid } from '../../domain/aid/aid.schema.ts'
import { aidIndexOf } from '../../domain/aid/make-index.ts'
import { aidLibrary, aidLibraryFrom } from './aid-library.ts'
import { fileOf, indexFile, type PackedAid } from './packed-aid.ts'
import { textsFileOf } from './texts-file.ts'
import { withTexts } from './with-texts.ts'

const aid = (id: string) => ({ hash: 'a', facts: { id } }) as Aid
const listed = (id: string) => ({
  id,
  title: id,
  short: '',
  synonyms: '',
  area: 'other',
  version: '1.0.0',
  reviewBy: '2027-11-22',
  pin: 'a',
})
const index = aidIndexOf(
  [listed('good'), listed('gone'), listed('swapped')],
  [{ id: 'broken', title: 'Broken', reasons: ['aid.yaml:1:1 error'] }],
)

/** The files of a library; what is not there cannot be read. */
function libraryOf(files: Record<string, unknown>) {
  const read = vi.fn((name: string) =>
    Object.hasOwn(files, name) ? Promise.resolve(files[name]) : Promise.reject(new Error('offline')),
  )
  return { files, read, library: withTexts(aidLibraryFrom([], read)) }
}

const packed = (id: string, content: PackedAid) => ({ [`${fileOf(id)}`]: content })
const whole = () =>
  libraryOf({
    [indexFile]: index,
    ...packed('good', { aid: aid('good') }),
    ...packed('swapped', { aid: aid('good') }),
    ...packed('broken', { unusable: ['aid.yaml:1:1 error'] }),
  })

describe('a library of aids', () => {
  it('opens an aid that is usable, and reads nothing else for it', async () => {
    const { library, read } = whole()
    expect(await library.open('good')).toEqual({ ok: true, value: aid('good') })
    expect(read.mock.calls).toEqual([[fileOf('good')]])
  })

  it('answers with the reasons of an aid that is not', async () => {
    const trouble = { code: 'aid-unusable', aid: 'broken', lines: ['aid.yaml:1:1 error'] }
    expect(await whole().library.open('broken')).toEqual({ ok: false, trouble })
  })

  it.each(['other', 'constructor', '__proto__', '../good', 'good?x', ''])('does not find %s', async (id) => {
    expect(await whole().library.open(id)).toEqual({ ok: false, trouble: { code: 'aid-not-found', aid: id } })
  })

  it('says when an aid that is listed could not be fetched', async () => {
    const trouble = { code: 'aid-not-loaded', aid: 'gone', detail: 'offline' }
    expect(await whole().library.open('gone')).toEqual({ ok: false, trouble })
  })

  it('does not say that there is no such aid while nothing can be fetched', async () => {
    const trouble = { code: 'aid-not-loaded', aid: 'other', detail: 'offline' }
    expect(await libraryOf({}).library.open('other')).toEqual({ ok: false, trouble })
  })

  it('never opens one aid in the place of another', async () => {
    const opened = await whole().library.open('swapped')
    expect(opened).toMatchObject({ ok: false, trouble: { code: 'aid-not-loaded', detail: 'it holds good' } })
  })

  it('hands out the texts of an aid only when they are asked for', async () => {
    const texts = { facts: 'id: good\n', words: { en: '# Good' } }
    const { library, read } = libraryOf({
      [indexFile]: index,
      ...packed('good', { aid: aid('good') }),
      [textsFileOf('good')]: { format: 1, ...texts },
    })
    await library.open('good')
    expect(read.mock.calls).toEqual([[fileOf('good')]])
    expect(await library.texts('good')).toEqual({ ok: true, value: texts })
    expect(await library.texts('gone')).toMatchObject({ trouble: { code: 'aid-not-loaded', aid: 'gone' } })
    expect(await library.texts('other')).toMatchObject({ trouble: { code: 'aid-not-found' } })
    expect(await library.texts('../good')).toMatchObject({ trouble: { code: 'aid-not-found' } })
  })

  it('fetches the index once, and again only after it failed', async () => {
    const { files, read, library } = libraryOf({})
    expect(await library.index()).toEqual({
      ok: false,
      trouble: { code: 'index-not-loaded', detail: 'offline' },
    })
    files[indexFile] = index
    expect(await library.index()).toEqual({ ok: true, value: index })
    expect(await library.index()).toEqual({ ok: true, value: index })
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('is told by the build which areas hold an aid', () => {
    expect(aidLibrary.areas.length).toBeGreaterThan(0)
    for (const { count } of aidLibrary.areas) expect(count).toBeGreaterThan(0)
  })
})
