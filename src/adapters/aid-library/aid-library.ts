import { areas, folder } from 'virtual:aid-library'
import type { AidIndex } from '../../domain/aid/aid-index.ts'
import type { DraftTexts } from '../../domain/draft/draft.ts'
import { ok, trouble } from '../../domain/shared/result.ts'
import type { AidSource, AidTrouble } from '../../ports/aid-source.port.ts'
import { fileOf, indexFile, type PackedAid, textsFileOf } from './packed-aid.ts'

/** Reads a file of the library; throws where it cannot be had. */
type ReadFile = (name: string) => Promise<unknown>

const detailOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** Aids as the build checked and packed them: they are trusted here and not held against the schema again. */
export function aidLibraryFrom(library: AidSource['areas'], readFile: ReadFile): AidSource {
  let read: ReturnType<AidSource['index']> | undefined

  async function readIndex(): ReturnType<AidSource['index']> {
    try {
      return ok((await readFile(indexFile)) as AidIndex)
    } catch (error) {
      read = undefined
      return trouble({ code: 'index-not-loaded', detail: detailOf(error) })
    }
  }

  /** A file may be missing because there is no such aid, or because it did not arrive. */
  async function missing(id: string, detail: string): Promise<{ ok: false; trouble: AidTrouble }> {
    const index = await source.index()
    const isListed = !index.ok || [...index.value.aids, ...index.value.unusable].some((aid) => aid.id === id)
    return isListed
      ? trouble({ code: 'aid-not-loaded', aid: id, detail })
      : trouble({ code: 'aid-not-found', aid: id })
  }

  const source: AidSource = {
    areas: library,
    index() {
      read ??= readIndex()
      return read
    },
    async open(id) {
      const file = fileOf(id)
      if (file === undefined) return trouble({ code: 'aid-not-found', aid: id })
      try {
        const packed = (await readFile(file)) as PackedAid
        if ('unusable' in packed) return trouble({ code: 'aid-unusable', aid: id, lines: packed.unusable })
        if (packed.aid.facts.id !== id) throw new Error(`it holds ${packed.aid.facts.id}`)
        return ok(packed.aid)
      } catch (error) {
        return missing(id, detailOf(error))
      }
    },
    async texts(id) {
      if (fileOf(id) === undefined) return trouble({ code: 'aid-not-found', aid: id })
      try {
        const { facts, words } = (await readFile(textsFileOf(id))) as DraftTexts
        return ok({ facts, words })
      } catch (error) {
        return missing(id, detailOf(error))
      }
    },
  }
  return source
}

async function fetched(name: string): Promise<unknown> {
  const response = await fetch(new URL(`${folder}/${name}`, document.baseURI))
  if (!response.ok) throw new Error(`${name} answered ${response.status}`)
  return response.json()
}

export const aidLibrary: AidSource = aidLibraryFrom(areas, fetched)
