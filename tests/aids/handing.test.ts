import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { aidsFound, type FoundFile } from '../../src/adapters/aid-folder/aids-found.ts'
import { unpacked } from '../../src/adapters/aid-folder/portable-aid.ts'
import { portableText } from '../../src/adapters/aid-folder/portable-text.ts'
import { filesOfHandle, filesOfList } from '../../src/adapters/aid-folders-here/read-folder.ts'
import { withWhatIsThere, writeInto } from '../../src/adapters/aid-folders-here/write-folder.ts'
import { filesOfZip } from '../../src/adapters/aid-zip/read-zip.ts'
import { zipOf } from '../../src/adapters/aid-zip/write-zip.ts'
import { type DraftTexts, filesOf } from '../../src/domain/draft/draft.ts'
import { filesToWrite } from '../../src/domain/draft/folder-plan.ts'
import type { HandingFault } from '../../src/domain/draft/handing.ts'
import type { Result } from '../../src/domain/shared/result.ts'
import { folderInMemory } from '../support/folder-in-memory.ts'

const library = 'decision-aids'
const ids = readdirSync(library).filter((name) => statSync(path.join(library, name)).isDirectory())

type Bytes = Record<string, Uint8Array>

function shipped(id: string): Bytes {
  const folder = path.join(library, id)
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))]),
  )
}

/** As an editor on another machine leaves it: a byte-order mark, CRLF, and no newline at the end. */
const elsewhere = (files: Bytes): Bytes =>
  Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => {
      const text = new TextDecoder().decode(bytes).trimEnd().replaceAll('\n', '\r\n')
      return [name, new TextEncoder().encode(`\ufeff${text}`)]
    }),
  )

async function only(files: Result<readonly FoundFile[], HandingFault>): Promise<DraftTexts> {
  if (!files.ok) throw new Error(files.trouble.code)
  const found = await aidsFound(files.value)
  const [aid, ...more] = found.ok ? found.value : []
  if (!aid || !('texts' in aid) || more.length > 0) throw new Error('not one aid')
  return aid.texts
}

const bytesOf = (texts: DraftTexts): Bytes =>
  Object.fromEntries(filesOf(texts).map(({ path: name, text }) => [name, new TextEncoder().encode(text)]))

/** Byte for byte; of what differs only the name, or a failure would print whole aids. */
const changedIn = (before: Bytes, after: Bytes): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => Buffer.compare(before[name] ?? Buffer.of(0), after[name] ?? Buffer.of(0)) !== 0,
  )

const kinds = [
  { kind: 'as it ships', as: (files: Bytes) => files },
  { kind: 'with a mark, CRLF and no last newline', as: elsewhere },
]

it('there are aids to go round', () => {
  expect(ids.length).toBeGreaterThan(5)
})

describe.each(kinds)('$kind', ({ as }) => {
  it.each(ids)(
    '%s goes from folder to workbench to zip to workbench to folder without a changed byte',
    async (id) => {
      const before = as(shipped(id))
      const texts = await only(await filesOfHandle(folderInMemory(id, before).handle))
      const again = await only(filesOfZip(zipOf(id, filesOf(texts))))
      expect(again).toEqual(texts)
      const { handle, content } = folderInMemory(id)
      const planned = filesToWrite(await withWhatIsThere(handle, filesOf(again)), [])
      expect(planned.asks).toEqual([])
      expect(await writeInto(handle, planned)).toEqual({ ok: true, value: null })
      expect(changedIn(before, Object.fromEntries(content) as Bytes)).toEqual([])
    },
  )

  it.each(ids)('%s goes through a file field and a portable file without a changed byte', async (id) => {
    const before = as(shipped(id))
    const listed = Object.entries(before).map(([name, bytes]) => {
      const file = new File([new Uint8Array(bytes)], name)
      return Object.defineProperty(file, 'webkitRelativePath', { value: `${id}/${name}` })
    })
    const texts = await only(filesOfList(listed))
    const read = unpacked(portableText({ format: 1, ...texts }))
    if ('refused' in read) throw new Error(read.refused.code)
    const back = read.files.map(({ path: name, text }) => [name, new TextEncoder().encode(text)] as const)
    expect(changedIn(before, Object.fromEntries(back))).toEqual([])
    expect(changedIn(before, bytesOf(texts))).toEqual([])
  })
})

it('the whole library is found in one folder, each aid by its own', async () => {
  const files = ids.flatMap((id) =>
    Object.entries(shipped(id)).map(([name, bytes]) => [`library/${id}/${name}`, bytes] as const),
  )
  const read = await filesOfHandle(folderInMemory('team', Object.fromEntries(files)).handle)
  const found = read.ok ? await aidsFound(read.value) : read
  expect(found.ok && found.value.map(({ folder }) => folder)).toEqual(ids.map((id) => `library/${id}`))
})
