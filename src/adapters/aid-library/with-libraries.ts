import type { Aid } from '../../domain/aid/aid.schema.ts'
import { joinedIndex } from '../../domain/aid/make-index.ts'
import { partsOfId } from '../../domain/library/id-in-library.ts'
import type { LibraryEntry } from '../../domain/library/library.schema.ts'
import { ok, type Result, trouble } from '../../domain/shared/result.ts'
import type { AidLibraries } from '../../ports/aid-libraries.port.ts'
import type { AidSource, AidTrouble } from '../../ports/aid-source.port.ts'
import type { OwnAid } from '../../ports/own-aids.port.ts'

/** Fetches an aid and holds it against everything; the reasons of one that cannot be used are finished lines. */
export type FetchAid = (
  address: string,
  entry: LibraryEntry,
) => Promise<Result<OwnAid, { unusable: string[] } | { notLoaded: string }>>

const renamed = ({ aid, texts }: OwnAid, id: string): OwnAid => ({
  aid: { ...aid, facts: { ...aid.facts, id } } satisfies Aid,
  texts,
})

/** Aids that ship and one's own, with those of the libraries that were added here; each of these is fetched when it is first opened. */
export function withLibraries(aids: AidSource, libraries: AidLibraries, fetchAid: FetchAid): AidSource {
  /** What is kept of an aid, where that is what its library lists; else what its library answers. */
  async function opened(id: string): Promise<Result<OwnAid, AidTrouble>> {
    const { key, there } = partsOfId(id) ?? {}
    const listed = await libraries.list()
    if (!listed.ok) return trouble({ code: 'aid-not-loaded', aid: id, detail: listed.trouble.code })
    const library = listed.value.find((one) => one.key === key)
    if (!library) return trouble({ code: 'aid-not-found', aid: id })
    const content = await libraries.content(library.key)
    if (!content.ok) return trouble({ code: 'aid-not-loaded', aid: id, detail: content.trouble.code })
    const entry = content.value.entries.find((one) => one.id === there)
    if (!entry) return trouble({ code: 'aid-not-found', aid: id })
    const kept = await libraries.kept(id)
    if (kept.ok && kept.value.aid.hash === entry.sha256) return kept
    const fetched = await fetchAid(library.address, entry)
    if (fetched.ok) {
      const own = renamed(fetched.value, id)
      // Where the disk has no room it opens all the same, and is fetched again.
      await libraries.keep(own)
      return ok(own)
    }
    return 'unusable' in fetched.trouble
      ? trouble({ code: 'aid-unusable', aid: id, lines: fetched.trouble.unusable })
      : trouble({ code: 'aid-not-loaded', aid: id, detail: fetched.trouble.notLoaded })
  }
  const answer = async <Value>(
    id: string,
    read: (found: OwnAid) => Value,
  ): Promise<Result<Value, AidTrouble>> => {
    const found = await opened(id)
    return found.ok ? ok(read(found.value)) : found
  }
  const isOfLibrary = (id: string) => id.startsWith('lib-')
  return {
    areas: aids.areas,
    async index() {
      const [index, listed] = await Promise.all([aids.index(), libraries.list()])
      if (!index.ok || !listed.ok) return index
      let whole = index.value
      for (const { key, name } of listed.value) {
        const more = await libraries.index(key)
        if (!more.ok) continue
        const named = more.value.aids.map((aid) => ({ ...aid, from: name }))
        whole = joinedIndex(whole, { ...more.value, aids: named })
      }
      return ok(whole)
    },
    open: (id) => (isOfLibrary(id) ? answer(id, ({ aid }) => aid) : aids.open(id)),
    texts: (id) => (isOfLibrary(id) ? answer(id, ({ texts }) => texts) : aids.texts(id)),
  }
}
