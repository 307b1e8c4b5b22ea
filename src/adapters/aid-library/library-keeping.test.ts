import { expect, it, vi } from 'vitest'
import { listedOnly } from '../../../tests/support/library-host.ts'
import type { LibraryContent } from '../../domain/library/library-changes.ts'
import { ok, trouble } from '../../domain/shared/result.ts'
import type { AidLibraries, KeptLibrary, LibraryAtAddress } from '../../ports/aid-libraries.port.ts'
import { libraryKeeping } from './library-keeping.ts'

const found = {
  name: 'Aids of the valley',
  publisher: 'Valley practices',
  date: '2026-11-26',
  index: 'a'.repeat(64),
}
const address = 'https://aids.example.org/valley/'

function keeping(origins = ['https://aids.example.org']) {
  const kept = new Map<string, { library: KeptLibrary; content: LibraryContent }>()
  const library = vi.fn<LibraryAtAddress['library']>(async () => ok({ ...found, aids: [listedOnly(1)] }))
  const none = async () => trouble({ code: 'library-not-found' as const })
  const libraries: AidLibraries = {
    list: async () => ok([...kept.values()].map((one) => one.library)),
    content: async (key) => {
      const one = kept.get(key)
      return one ? ok(one.content) : none()
    },
    put: async (one, content) => {
      kept.set(one.key, { library: one, content })
      return ok(null)
    },
    index: none,
    kept: none,
    keep: async () => ok(null),
    remove: async () => ok(null),
  }
  const at: LibraryAtAddress = { library, aid: async () => trouble({ code: 'library-stopped' }) }
  const clock = () => '2026-11-26T10:00:00.000Z'
  return { kept, library, libraries, at, clock, keep: libraryKeeping({ origins, at, libraries, clock }) }
}

it('asks nobody who is not on the list', async () => {
  const { keep, library, kept } = keeping([])
  expect(await keep.add(address, {})).toMatchObject({ trouble: { code: 'origin-not-allowed' } })
  expect(library).not.toHaveBeenCalled()
  expect(kept.size).toBe(0)
})

it('adds a library once, under a key that its address always has', async () => {
  const { keep, kept } = keeping()
  expect(await keep.add(address, {})).toMatchObject({
    value: { library: { address, count: 1, name: 'Aids of the valley' }, changes: { added: 1 } },
  })
  expect(await keep.add('aids.example.org/valley/library.json', {})).toMatchObject({
    trouble: { code: 'library-known' },
  })
  const other = keeping()
  await other.keep.add(address, {})
  expect([...other.kept.keys()]).toEqual([...kept.keys()])
})

it('looks for changes: keeps what is new, nothing of a library that is older, and nothing where its host is not allowed any more', async () => {
  const { keep, kept, library, libraries, at, clock } = keeping()
  await keep.add(address, {})
  const [key = ''] = kept.keys()
  library.mockResolvedValueOnce(ok(found))
  expect(await keep.lookForChanges(key, {})).toMatchObject({ value: { changes: { added: 0, gone: 0 } } })
  library.mockResolvedValueOnce(ok({ ...found, date: '2026-12-01', aids: [listedOnly(1), listedOnly(2)] }))
  expect(await keep.lookForChanges(key, {})).toMatchObject({ value: { changes: { added: 1 } } })
  library.mockResolvedValueOnce(ok({ ...found, aids: [] }))
  expect(await keep.lookForChanges(key, {})).toMatchObject({ trouble: { code: 'library-older' } })
  expect(kept.get(key)?.content.entries).toHaveLength(2)
  const asked = library.mock.calls.length
  const forbidden = libraryKeeping({ origins: [], at, libraries, clock })
  expect(await forbidden.lookForChanges(key, {})).toMatchObject({ trouble: { code: 'origin-not-allowed' } })
  expect(library).toHaveBeenCalledTimes(asked)
  expect(await keep.lookForChanges('nothing', {})).toMatchObject({ trouble: { code: 'library-not-found' } })
})
