import { expect, it } from 'vitest'
import { folderInMemory } from '../../../tests/support/folder-in-memory.ts'
import { mostFiles } from '../aid-folder/aids-found.ts'
import { filesOfEntries, filesOfHandle, filesOfList } from './read-folder.ts'

const nothing = new Uint8Array()
const many = Object.fromEntries(Array.from({ length: mostFiles + 1 }, (_, nth) => [`${nth}.txt`, nothing]))

/** As a browser hands over what was dropped: a hundred at a time. */
function entryOf(name: string, inside?: readonly unknown[]): FileSystemEntry {
  const entry = {
    name,
    isFile: !inside,
    isDirectory: inside !== undefined,
    file: (found: (file: File) => void) => found(new File(['x'], name)),
    createReader() {
      let from = 0
      return {
        readEntries(found: (some: readonly unknown[]) => void) {
          found((inside ?? []).slice(from, from + 100))
          from += 100
        },
      }
    },
  }
  return entry as unknown as FileSystemEntry
}

it('finds what aids are made of at any depth, and nothing that programs keep for themselves', async () => {
  const { handle } = folderInMemory('team', {
    'aids/event/aid.yaml': nothing,
    'aids/event/en.md': nothing,
    'aids/event/notes.txt': nothing,
    '.git/aid.yaml': nothing,
    'node_modules/x/aid.yaml': nothing,
  })
  const read = await filesOfHandle(handle)
  expect(read.ok && read.value.map(({ path }) => path)).toEqual(['aids/event/aid.yaml', 'aids/event/en.md'])
})

it('finds them in a dropped folder of more than a hundred, and among files that were dropped together', async () => {
  const others = Array.from({ length: 150 }, (_, nth) => entryOf(`${nth}.txt`))
  const folder = entryOf('event', [...others, entryOf('aid.yaml'), entryOf('en.md')])
  const read = await filesOfEntries([folder])
  expect(read.ok && read.value.map(({ path }) => path)).toEqual(['event/aid.yaml', 'event/en.md'])
  const loose = await filesOfEntries([entryOf('aid.yaml'), entryOf('en.md')])
  expect(loose.ok && loose.value.map(({ path }) => path)).toEqual(['aid.yaml', 'en.md'])
})

it('does not go through a folder that was chosen by mistake', async () => {
  const tooMany = { ok: false, trouble: { code: 'too-many-files' } }
  expect(await filesOfHandle(folderInMemory('home', many).handle)).toEqual(tooMany)
  const entries = Array.from({ length: mostFiles + 1 }, (_, nth) => entryOf(`${nth}`))
  expect(await filesOfEntries([entryOf('home', entries)])).toEqual(tooMany)
  const files = Array.from({ length: mostFiles + 1 }, () => new File([], 'aid.yaml'))
  expect(filesOfList(files)).toEqual(tooMany)
})

it('a file that is too large or gone is told by what reads it', async () => {
  const { handle, content } = folderInMemory('event', { 'aid.yaml': new Uint8Array(9), 'en.md': nothing })
  const read = await filesOfHandle(handle)
  const [facts, words] = read.ok ? read.value : []
  expect(await facts?.read(8)).toEqual({ ok: false, trouble: { code: 'inside-too-large' } })
  content.delete('en.md')
  expect(await words?.read(8)).toEqual({ ok: false, trouble: { code: 'inside-not-read' } })
})
