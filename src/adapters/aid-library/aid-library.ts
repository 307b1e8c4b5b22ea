import { areas, folder } from 'virtual:aid-library'
import type { AidIndex } from '../../domain/aid/aid-index.ts'
import { ok, trouble } from '../../domain/shared/result.ts'
import type { AidSource, AidTrouble } from '../../ports/aid-source.port.ts'
import { fileOf, indexFile, type PackedAid } from './packed-aid.ts'

/** Reads a file of the library; throws where it cannot be had. */
type ReadFile = (name: string) => Promise<unknown>

/** What ships, without the texts that it was made from. */
export interface ShippedAids extends Omit<AidSource, 'texts'> {
  readFile: ReadFile
  /** Why a file of an aid could not be read: there is no such aid, or it did not arrive. */
  missing(id: string, error: unknown): Promise<{ ok: false; trouble: AidTrouble }>
}

const detailOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** Aids as the build checked and packed them: they are trusted here and not held against the schema again. */
export function aidLibraryFrom(library: AidSource['areas'], readFile: ReadFile): ShippedAids {
  let read: ReturnType<AidSource['index']> | undefined

  async function readIndex(): ReturnType<AidSource['index']> {
    try {
      return ok((await readFile(indexFile)) as AidIndex)
    } catch (error) {
      read = undefined
      return trouble({ code: 'index-not-loaded', detail: detailOf(error) })
    }
  }

  const source: ShippedAids = {
    areas: library,
    readFile,
    async missing(id, error) {
      const index = await source.index()
      const isListed =
        !index.ok || [...index.value.aids, ...index.value.unusable].some((aid) => aid.id === id)
      return isListed
        ? trouble({ code: 'aid-not-loaded', aid: id, detail: detailOf(error) })
        : trouble({ code: 'aid-not-found', aid: id })
    },
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
        return source.missing(id, error)
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

export const aidLibrary: ShippedAids = aidLibraryFrom(areas, fetched)
