import { expect, it } from 'vitest'
import { portableText } from '../adapters/aid-folder/portable-text.ts'
import { zipOf } from '../adapters/aid-zip/write-zip.ts'
import { aidsInEntries, aidsInFile, aidsInList, handedIn } from './draft-finding.ts'

const texts = { facts: '\ufeffid: event\r\n', words: { en: '\ufeff# Event' } }
const portable = portableText({ format: 1, ...texts })
const files = [
  { path: 'aid.yaml', text: texts.facts },
  { path: 'en.md', text: texts.words.en },
]

it.each([
  ['a portable file', 'event.aid.json', portable, ''],
  ['one with a byte-order mark of its own', 'event.aid.json', `\ufeff${portable}`, ''],
  ['a zip', 'event.zip', zipOf('event', files), 'event'],
  ['a zip by another name', 'event.aid.json', zipOf('event', files), 'event'],
])('%s keeps the marks of its texts', async (_, name, content, folder) => {
  const found = await aidsInFile(new File([content], name))
  expect(found).toEqual({ ok: true, value: { name, aids: [{ folder, texts }] } })
})

it.each([
  ['a zip that is too large', 'a.zip', new Uint8Array(4 * 1024 * 1024 + 1), 'zip-too-large'],
  ['a file that is too large', 'a.aid.json', new Uint8Array(4 * 1024 * 1024 + 1), 'file-too-large'],
  ['a zip in name only', 'a.zip', portable, 'zip-broken'],
  ['one file of an aid', 'aid.yaml', texts.facts, 'part-of-aid'],
  ['the words of an aid', 'en.md', texts.words.en, 'part-of-aid'],
  [
    'another encoding, which would come back as other words',
    'a.aid.json',
    new Uint8Array([0x7b, 0xe9]),
    'file-not-json',
  ],
  ['part of a file', 'a.aid.json', portable.slice(0, 20), 'file-not-json'],
  ['another kind of JSON', 'a.aid.json', '{"format":1,"facts":7}', 'file-not-aid'],
])('%s is refused', async (_, name, content, code) => {
  expect(await aidsInFile(new File([content], name))).toMatchObject({ ok: false, trouble: { code, name } })
})

it('a zip is no file of another editor, and is called what it is', async () => {
  const file = new File([zipOf('event', files)], 'event.zip')
  expect(await handedIn(file)).toEqual({ ok: false, trouble: { code: 'file-is-zip', name: 'event.zip' } })
})

it('of a folder the name is told, and the place of a file that cannot be used', async () => {
  const listed = (name: string, content: BlobPart) =>
    Object.defineProperty(new File([content], name), 'webkitRelativePath', { value: `event/${name}` })
  const bad = [listed('aid.yaml', texts.facts), listed('en.md', new Uint8Array([0xff]))]
  expect(await aidsInList(bad)).toEqual({
    ok: false,
    trouble: { code: 'inside-not-text', name: 'event', place: 'event/en.md' },
  })
  expect(await aidsInList([listed('x.txt', '')])).toEqual({
    ok: false,
    trouble: { code: 'no-aid', name: 'event' },
  })
  expect(await aidsInEntries([])).toEqual({ ok: false, trouble: { code: 'no-aid', name: '' } })
})
