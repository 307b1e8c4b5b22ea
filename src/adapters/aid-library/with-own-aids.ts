import { isOwn } from '../../domain/aid/aid-index.ts'
import { indexWith } from '../../domain/aid/make-index.ts'
import { ok, type Result, trouble } from '../../domain/shared/result.ts'
import type { AidSource, AidTrouble } from '../../ports/aid-source.port.ts'
import type { ListedOwnAid, OwnAid, OwnAids } from '../../ports/own-aids.port.ts'

/** The last version of each aid in use. */
function inUse(listed: readonly ListedOwnAid[]): ListedOwnAid[] {
  const last = new Map(listed.map((one) => [one.id, one]))
  return [...last.values()].filter(({ isRetired }) => !isRetired)
}

/** A library with the aids that were put to use on this machine: these are found after its own, the last version of each. */
export function withOwnAids(library: AidSource, own: OwnAids): AidSource {
  async function opened(id: string): Promise<Result<OwnAid, AidTrouble>> {
    const listed = await own.list()
    if (!listed.ok) return trouble({ code: 'aid-not-loaded', aid: id, detail: listed.trouble.code })
    const last = inUse(listed.value).find((one) => one.id === id)
    if (!last) return trouble({ code: 'aid-not-found', aid: id })
    const found = await own.open(id, last.version)
    return found.ok ? found : trouble({ code: 'aid-not-loaded', aid: id, detail: found.trouble.code })
  }
  const answer = async <Value>(
    id: string,
    read: (found: OwnAid) => Value,
  ): Promise<Result<Value, AidTrouble>> => {
    const found = await opened(id)
    return found.ok ? ok(read(found.value)) : found
  }
  return {
    areas: library.areas,
    async index() {
      const [index, listed] = await Promise.all([library.index(), own.list()])
      const more = listed.ok ? inUse(listed.value) : []
      if (!index.ok || more.length === 0) return index
      return ok(indexWith(index.value, more))
    },
    open: (id) => (isOwn(id) ? answer(id, ({ aid }) => aid) : library.open(id)),
    texts: (id) => (isOwn(id) ? answer(id, ({ texts }) => texts) : library.texts(id)),
  }
}
