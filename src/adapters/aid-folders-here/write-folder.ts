import type { FilesToWrite, PlannedFile } from '../../domain/draft/folder-plan.ts'
import { ok, type Result, trouble } from '../../domain/shared/result.ts'
import { factsFileName, largestFile, wordsFileName } from '../aid-folder/aid-file.ts'

type WritingTrouble =
  | { code: 'folder-failed'; place: string }
  /** `place` names what was written before it failed. */
  | { code: 'folder-half'; place: string }
  | { code: 'folder-changed' }

/**
 * The folder that an aid belongs into: the one that was picked, where it is empty, named as the aid or holds one;
 * else a folder of the aid's name in it, as in a library.
 */
export async function homeOf(
  picked: FileSystemDirectoryHandle,
  aid: string,
): Promise<FileSystemDirectoryHandle> {
  const names: string[] = []
  for await (const name of picked.keys()) if (!name.startsWith('.')) names.push(name)
  const isHome =
    aid === '' || names.length === 0 || picked.name === aid || names.some((name) => name === factsFileName)
  return isHome ? picked : picked.getDirectoryHandle(aid, { create: true })
}

/** Each file with what stands at its place in a folder now. */
export function withWhatIsThere(
  folder: FileSystemDirectoryHandle,
  files: readonly { path: string; text: string }[],
): Promise<PlannedFile[]> {
  return Promise.all(
    files.map(async ({ path, text }) => {
      const there = await textThere(folder, path)
      return { path, text, ...(there !== undefined && { there }) }
    }),
  )
}

/** The languages of a folder that are none of these files: they stay, and are part of the aid there. */
export async function otherWords(
  folder: FileSystemDirectoryHandle,
  files: readonly { path: string }[],
): Promise<string[]> {
  const names: string[] = []
  for await (const name of folder.keys()) if (wordsFileName.test(name)) names.push(name)
  return names.filter((name) => !files.some(({ path }) => path === name)).sort()
}

async function textThere(folder: FileSystemDirectoryHandle, name: string): Promise<PlannedFile['there']> {
  let file: File
  try {
    file = await (await folder.getFileHandle(name)).getFile()
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined
    throw error
  }
  if (file.size > largestFile) return 'other'
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer())
    return { text }
  } catch {
    return 'other'
  }
}

const isSame = (one: PlannedFile['there'], other: PlannedFile['there']): boolean =>
  typeof one === 'object' && typeof other === 'object' ? one.text === other.text : one === other

interface Open {
  file: PlannedFile
  stream: FileSystemWritableFileStream
}

/** Writes what was planned, if all is still there as it was when it was planned. Every other file stays as it is. */
export async function writeInto(
  folder: FileSystemDirectoryHandle,
  { write }: FilesToWrite,
): Promise<Result<null, WritingTrouble>> {
  const now = await withWhatIsThere(folder, write)
  if (!write.every(({ there }, nth) => isSame(there, now[nth]?.there)))
    return trouble({ code: 'folder-changed' })
  const open: Open[] = []
  const written: PlannedFile[] = []
  let place = ''
  try {
    // The browser writes beside each file and puts it in the file's place when it is closed: until then nothing is changed.
    for (const file of write) {
      place = file.path
      const stream = await (await folder.getFileHandle(place, { create: true })).createWritable()
      open.push({ file, stream })
      await stream.write(new TextEncoder().encode(file.text))
    }
    for (const { file, stream } of open) {
      place = file.path
      await stream.close()
      if (!isSame(await textThere(folder, place), { text: file.text })) throw new Error(place)
      written.push(file)
    }
    return ok(null)
  } catch {
    await leaveAsItWas(folder, write, open, written)
    if (written.length === 0) return trouble({ code: 'folder-failed', place })
    return trouble({ code: 'folder-half', place: written.map(({ path }) => path).join(', ') })
  }
}

/** Nothing is put in place any more, and a file that was made for what could not be written does not stay behind empty. */
async function leaveAsItWas(
  folder: FileSystemDirectoryHandle,
  write: readonly PlannedFile[],
  open: readonly Open[],
  written: readonly PlannedFile[],
): Promise<void> {
  await Promise.allSettled(open.map(({ stream }) => stream.abort()))
  const made = write.filter((file) => file.there === undefined && !written.includes(file))
  for (const { path } of made) {
    const left = await textThere(folder, path).catch(() => undefined)
    if (typeof left === 'object' && left.text === '') await folder.removeEntry(path).catch(() => undefined)
  }
}
