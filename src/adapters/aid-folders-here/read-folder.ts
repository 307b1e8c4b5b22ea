import type { HandingFault } from '../../domain/draft/handing.ts'
import { ok, type Result, trouble } from '../../domain/shared/result.ts'
import { type FoundFile, isOfAnAid, mostFiles } from '../aid-folder/aids-found.ts'

/** Something in a folder, by whichever of the browser's ways it was handed in. */
type Inside =
  | { name: string; file: () => Promise<File> }
  | { name: string; inside: () => Promise<readonly Inside[]> }

type Found = Promise<Result<readonly FoundFile[], HandingFault>>

/** The files of aids in a folder that was picked. */
export const filesOfHandle = (folder: FileSystemDirectoryHandle): Found =>
  filesIn(() => insideOfHandle(folder))

/** The files of aids among what was dropped: files, folders or both. */
export const filesOfEntries = (entries: readonly FileSystemEntry[]): Found =>
  filesIn(() => Promise.resolve(entries.flatMap(insideOf)))

/** The files of aids in a folder that the browser has listed whole. */
export function filesOfList(files: readonly File[]): Result<readonly FoundFile[], HandingFault> {
  const paths = files.map((file) => [file.webkitRelativePath || file.name, file] as const)
  const wanted = paths.filter(([path]) => !path.split('/').some(isHidden) && isOfAnAid(path))
  return wanted.length > mostFiles
    ? trouble({ code: 'too-many-files' })
    : ok(wanted.map(([path, file]) => foundFile(path, () => Promise.resolve(file))))
}

/** What programs keep beside one's own files. */
const isHidden = (name: string): boolean => name.startsWith('.') || name === 'node_modules'

const foundFile = (path: string, file: () => Promise<File>): FoundFile => ({
  path,
  async read(most) {
    try {
      const there = await file()
      if (there.size > most) return trouble({ code: 'inside-too-large' })
      return ok(new Uint8Array(await there.arrayBuffer()))
    } catch {
      return trouble({ code: 'inside-not-read' })
    }
  },
})

async function filesIn(begin: () => Promise<readonly Inside[]>): Found {
  const files: FoundFile[] = []
  const waiting = [{ path: '', inside: begin }]
  let seen = 0
  for (let folder = waiting.shift(); folder; folder = waiting.shift()) {
    let content: readonly Inside[]
    try {
      content = await folder.inside()
    } catch {
      return trouble({ code: 'inside-not-read', place: folder.path })
    }
    seen += content.length
    if (seen > mostFiles) return trouble({ code: 'too-many-files' })
    for (const one of content.filter(({ name }) => !isHidden(name))) {
      const path = folder.path ? `${folder.path}/${one.name}` : one.name
      if ('inside' in one) waiting.push({ path, inside: one.inside })
      else if (isOfAnAid(path)) files.push(foundFile(path, one.file))
    }
  }
  return ok(files)
}

async function insideOfHandle(folder: FileSystemDirectoryHandle): Promise<readonly Inside[]> {
  const content: Inside[] = []
  for await (const one of folder.values()) {
    content.push(
      one.kind === 'file'
        ? { name: one.name, file: () => one.getFile() }
        : { name: one.name, inside: () => insideOfHandle(one) },
    )
    if (content.length > mostFiles) break
  }
  return content
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile

function insideOf(entry: FileSystemEntry): Inside[] {
  const { name } = entry
  if (isFolder(entry)) return [{ name, inside: () => insideOfEntry(entry) }]
  if (isFile(entry)) return [{ name, file: () => new Promise((found, fail) => entry.file(found, fail)) }]
  return []
}

async function insideOfEntry(folder: FileSystemDirectoryEntry): Promise<readonly Inside[]> {
  const reader = folder.createReader()
  const content: FileSystemEntry[] = []
  // The browser hands them over a hundred at a time, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((found, fail) => reader.readEntries(found, fail))
    content.push(...some)
    if (some.length === 0 || content.length > mostFiles) return content.flatMap(insideOf)
  }
}
