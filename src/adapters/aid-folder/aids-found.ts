import type { FoundAid, HandingFault } from '../../domain/draft/handing.ts'
import { ok, type Result, trouble } from '../../domain/shared/result.ts'
import { factsFileName, largestFile, wordsFileName } from './aid-file.ts'
import { largestPortable, packed } from './portable-aid.ts'

/** A file of a zip or a folder, by its path there with `/` between names. */
export interface FoundFile {
  path: string
  /** The whole of it, unless it has more bytes than `most`. */
  read(most: number): Promise<Result<Uint8Array, HandingFault>>
}

/** More files than any library of aids has; what is chosen by mistake may have any number. */
export const mostFiles = 2000
/** Bytes of all aids together; one aid may have as many as a portable file. */
const mostInAll = 8 * largestPortable

export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

export const isOfAnAid = (path: string): boolean => {
  const name = baseName(path)
  return name === factsFileName || wordsFileName.test(name)
}

/** Every folder that holds `aid.yaml`, with its texts to the byte, in the order of their names. */
export async function aidsFound(
  files: readonly FoundFile[],
): Promise<Result<readonly FoundAid[], HandingFault>> {
  const folders = new Map<string, FoundFile[]>()
  for (const file of files.filter(({ path }) => isOfAnAid(path))) {
    const folder = folderOf(file.path)
    folders.set(folder, [...(folders.get(folder) ?? []), file])
  }
  const found: FoundAid[] = []
  let size = 0
  for (const [folder, inside] of [...folders].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (!inside.some(({ path }) => baseName(path) === factsFileName)) continue
    const { aid, bytes } = await aidOf(folder, inside)
    size += bytes
    if (size > mostInAll) return trouble({ code: 'too-much' })
    found.push(aid)
  }
  return found.length === 0 ? trouble({ code: 'no-aid' }) : ok(found)
}

async function aidOf(
  folder: string,
  inside: readonly FoundFile[],
): Promise<{ aid: FoundAid; bytes: number }> {
  const files: { path: string; bytes: Uint8Array }[] = []
  let bytes = 0
  for (const { path, read } of inside) {
    const content = await read(largestFile)
    if (!content.ok) return { aid: { folder, fault: { ...content.trouble, place: path } }, bytes }
    bytes += content.value.length
    if (bytes > largestPortable) return { aid: { folder, fault: { code: 'too-much', place: path } }, bytes }
    files.push({ path: baseName(path), bytes: content.value })
  }
  const read = packed(files)
  if ('portable' in read) {
    const { facts, words } = read.portable
    return { aid: { folder, texts: { facts, words } }, bytes }
  }
  const place = folder ? `${folder}/${read.file}` : read.file
  return { aid: { folder, fault: { code: 'inside-not-text', place } }, bytes }
}
