import { strToU8, type Zippable, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { aidsFound, mostFiles } from '../aid-folder/aids-found.ts'
import { filesOfZip } from './read-zip.ts'

const facts = strToU8('id: event\n')
const words = strToU8('# Event {#title}\n')
const aid: Zippable = { 'event/aid.yaml': facts, 'event/en.md': words }
const aidAnd = (more: Zippable) => zipSync({ ...aid, ...more })
const zeros = new Uint8Array(8 * 1024 * 1024)

/** What came of a zip: the folders of its aids, or what is wrong and where. */
async function outcome(zip: Uint8Array): Promise<unknown> {
  const files = filesOfZip(zip)
  const found = files.ok ? await aidsFound(files.value) : files
  if (!found.ok) return found.trouble
  return found.value.map((one) => ('fault' in one ? one.fault : one.folder))
}

const mark = { local: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 }

/** Writes over a number in each header of a kind that `of` names; 'end' has no name. */
function patched(
  zip: Uint8Array,
  kind: keyof typeof mark,
  { at, bytes, value, of }: { at: number; bytes: 2 | 4; value: number; of?: string },
): Uint8Array {
  const copy = zip.slice()
  const view = new DataView(copy.buffer)
  const nameAt = { local: 30, entry: 46, end: 0 }[kind]
  for (let place = 0; place + 22 <= copy.length; place += 1) {
    if (view.getUint32(place, true) !== mark[kind]) continue
    const name = new TextDecoder().decode(copy.subarray(place + nameAt, place + nameAt + (of?.length ?? 0)))
    if (of !== undefined && name !== of) continue
    if (bytes === 2) view.setUint16(place + at, value, true)
    else view.setUint32(place + at, value, true)
  }
  return copy
}

/** Every place at which a name stands gets another of the same length. */
function renamed(zip: Uint8Array, from: string, to: string, lastOnly = false): Uint8Array {
  const text = Buffer.from(zip).toString('latin1')
  const last = text.lastIndexOf(from)
  const next = lastOnly
    ? text.slice(0, last) + to + text.slice(last + from.length)
    : text.replaceAll(from, to)
  return new Uint8Array(Buffer.from(next, 'latin1'))
}

const inEn = { place: 'event/en.md' }
const hugeWords = zipSync({ 'event/aid.yaml': facts, 'event/en.md': zeros })

const hostile: [string, Uint8Array, object][] = [
  ['nothing', new Uint8Array(), { code: 'zip-broken' }],
  ['no zip', strToU8('PK is how it begins'), { code: 'zip-broken' }],
  ['half of a zip', aidAnd({}).subarray(0, 150), { code: 'zip-broken' }],
  ['a zip with something behind it', new Uint8Array([...aidAnd({}), 1]), { code: 'zip-broken' }],
  ['an empty zip', zipSync({}), { code: 'no-aid' }],
  ['no aid', zipSync({ 'notes.txt': words, 'event/en.md': words }), { code: 'no-aid' }],
  ['a path that leads up', aidAnd({ '../aid.yaml': facts }), { code: 'path-unsafe', place: '../aid.yaml' }],
  ['a path that leads up within', aidAnd({ 'a/../b': facts }), { code: 'path-unsafe', place: 'a/../b' }],
  ['an absolute path', aidAnd({ '/etc/aid.yaml': facts }), { code: 'path-unsafe', place: '/etc/aid.yaml' }],
  ['a drive', aidAnd({ 'C:/aid.yaml': facts }), { code: 'path-unsafe', place: 'C:/aid.yaml' }],
  ['a backslash', aidAnd({ 'a\\aid.yaml': facts }), { code: 'path-unsafe', place: 'a\\aid.yaml' }],
  ['a control character', aidAnd({ 'a\0b': facts }), { code: 'path-unsafe', place: 'a\0b' }],
  [
    'a link',
    aidAnd({ 'event/ro.md': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] }),
    { code: 'link-inside', place: 'event/ro.md' },
  ],
  [
    'a name twice',
    renamed(aidAnd({ 'event/eo.md': words }), 'event/eo.md', 'event/en.md'),
    { code: 'path-twice', ...inEn },
  ],
  [
    'a name twice but for capitals',
    aidAnd({ 'Event/EN.md': words }),
    { code: 'path-twice', place: 'Event/EN.md' },
  ],
  [
    'a name that differs at the file itself',
    renamed(aidAnd({}), 'event/en.md', 'event/ro.md', true),
    { code: 'zip-broken', place: 'event/ro.md' },
  ],
  [
    'a zip in a zip',
    aidAnd({ 'event/more.zip': zipSync(aid) }),
    { code: 'zip-nested', place: 'event/more.zip' },
  ],
  [
    'a document',
    zipSync({ '[Content_Types].xml': words, 'word/document.xml': words }),
    { code: 'zip-other-kind' },
  ],
  ['a book', zipSync({ mimetype: strToU8('application/epub+zip') }), { code: 'zip-other-kind' }],
  [
    'a password',
    patched(aidAnd({}), 'entry', { at: 8, bytes: 2, value: 1 }),
    { code: 'zip-locked', place: 'event/aid.yaml' },
  ],
  [
    'a way of packing that nobody here knows',
    patched(aidAnd({}), 'entry', { at: 10, bytes: 2, value: 14 }),
    { code: 'zip-unknown', place: 'event/aid.yaml' },
  ],
  [
    'a zip of the long kind',
    patched(aidAnd({}), 'end', { at: 16, bytes: 4, value: 0xffffffff }),
    { code: 'zip-unknown' },
  ],
  [
    'a list that begins elsewhere',
    patched(aidAnd({}), 'end', { at: 16, bytes: 4, value: 7 }),
    { code: 'zip-broken' },
  ],
  [
    'a list that lies outside',
    patched(aidAnd({}), 'end', { at: 16, bytes: 4, value: 0x7fffffff }),
    { code: 'zip-broken' },
  ],
  [
    'a file that lies outside',
    patched(aidAnd({}), 'entry', { at: 42, bytes: 4, value: 0x7fffffff, of: inEn.place }),
    { code: 'zip-broken', ...inEn },
  ],
  [
    'too many files',
    zipSync(Object.fromEntries(Array.from({ length: mostFiles + 1 }, (_, nth) => [`${nth}`, facts]))),
    { code: 'too-many-files' },
  ],
  ['a bomb', hugeWords, { code: 'inside-too-large', ...inEn }],
  [
    'a bomb that says it is small',
    patched(hugeWords, 'entry', { at: 24, bytes: 4, value: 17, of: inEn.place }),
    { code: 'zip-false-size', ...inEn },
  ],
  [
    'a file that says it is larger',
    patched(aidAnd({}), 'entry', { at: 24, bytes: 4, value: 99, of: inEn.place }),
    { code: 'zip-false-size', ...inEn },
  ],
  [
    'a wrong checksum',
    patched(aidAnd({}), 'entry', { at: 16, bytes: 4, value: 5, of: inEn.place }),
    { code: 'zip-broken', ...inEn },
  ],
  [
    'bytes that cannot be unpacked',
    patched(aidAnd({ 'event/ro.md': new Uint8Array(900) }), 'local', {
      at: 41,
      bytes: 4,
      value: 0xffffffff,
      of: 'event/ro.md',
    }),
    { code: 'zip-broken', place: 'event/ro.md' },
  ],
  [
    'text that is not UTF-8',
    zipSync({ 'event/aid.yaml': facts, 'event/en.md': new Uint8Array([0xe9, 0x74]) }),
    { code: 'inside-not-text', ...inEn },
  ],
]

it.each(hostile)('%s is refused with its reason', async (_, zip, reason) => {
  const found = await outcome(zip)
  expect(Array.isArray(found) ? found : [found]).toContainEqual(reason)
})

it.each<[string, Uint8Array, string[]]>([
  ['an aid in its folder', aidAnd({}), ['event']],
  ['an aid without a folder', zipSync({ 'aid.yaml': facts, 'en.md': words }), ['']],
  ['an aid that is not packed', zipSync(aid, { level: 0 }), ['event']],
  [
    'with folders of their own, and what macOS adds',
    aidAnd({ 'event/': new Uint8Array(), '__MACOSX/event/._en.md': words }),
    ['event'],
  ],
  [
    'with other files beside it, one with a name in an old set of characters',
    renamed(aidAnd({ 'event/r_sum_.txt': words }), 'r_sum_', 'r\x82sum\x82'),
    ['event'],
  ],
  ['two aids', aidAnd({ 'a/b/aid.yaml': facts }), ['a/b', 'event']],
])('%s is found', async (_, zip, folders) => {
  expect(await outcome(zip)).toEqual(folders)
})

it('an aid that cannot be used does not hide the others', async () => {
  const zip = aidAnd({ 'other/aid.yaml': new Uint8Array([0xff]), 'other/en.md': words })
  expect(await outcome(zip)).toEqual(['event', { code: 'inside-not-text', place: 'other/aid.yaml' }])
})

it('texts that come to more than decision aids may have are refused, however little they take when packed', async () => {
  const large = new Uint8Array(256 * 1024)
  const many = Array.from({ length: 150 }, (_, nth) => [`a${nth}/aid.yaml`, large] as const)
  expect(await outcome(zipSync(Object.fromEntries(many), { level: 1 }))).toEqual({ code: 'too-much' })
  const languages = 'abcdefghijklmnopqrst'.split('').map((letter) => [`e/x${letter}.md`, large] as const)
  const one = await outcome(zipSync({ 'e/aid.yaml': facts, ...Object.fromEntries(languages) }, { level: 1 }))
  expect(one).toMatchObject([{ code: 'too-much' }])
})
