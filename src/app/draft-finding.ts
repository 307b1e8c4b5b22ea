import type { FoundFile } from '../adapters/aid-folder/aids-found.ts'
import { pickFolder } from '../adapters/aid-folders-here/pick-folder.ts'
import type { DraftTexts } from '../domain/draft/draft.ts'
import { type HandedNotes, handedFrom } from '../domain/draft/handed-notes.ts'
import type { FoundAid, HandingFault, HandingTrouble } from '../domain/draft/handing.ts'
import { ok, type Result, trouble } from '../domain/shared/result.ts'

export type FileTrouble =
  | { code: 'file-too-large' | 'file-not-read' | 'file-not-json'; name: string }
  | { code: 'file-not-aid'; name: string; place: string }

/** The aids that are in something that a person chose; there is at least one. `name` is what it is called. */
export interface FoundAids {
  name: string
  aids: readonly FoundAid[]
}

export type Finding = Promise<Result<FoundAids, FileTrouble | HandingTrouble>>

/** What of an aid's folder somebody may choose instead of the folder. */
const isPartName = /^(aid\.ya?ml|[a-z]{2,3}\.md)$/i

/** A portable file, or a zip of folders. Nothing is kept, and the file stays as it is. */
export async function aidsInFile(file: File): Finding {
  const { name } = file
  const read = await bytesOf(file)
  const isNamedZip = /\.zip$/i.test(name)
  if (!read.ok && read.trouble.code === 'file-too-large' && isNamedZip)
    return trouble({ code: 'zip-too-large', name })
  if (!read.ok) return read
  const bytes = read.value
  if (isPartName.test(name)) return trouble({ code: 'part-of-aid', name })
  if (isNamedZip || isZip(bytes)) {
    const { filesOfZip } = await import('../adapters/aid-zip/read-zip.ts')
    return aidsAmong(name, filesOfZip(bytes))
  }
  const handed = await inPortable(name, bytes)
  if (!handed.ok) return handed
  const { texts, notes } = handed.value
  return ok({ name, aids: [{ folder: '', texts, ...(notes.length > 0 && { notes }) }] })
}

type Handed = { texts: DraftTexts } & HandedNotes

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/**
 * What a portable file holds: the texts of an aid, and what goes with them to another editor. A zip holds nothing of that, and
 * is refused as one.
 */
export async function handedIn(
  file: File,
): Promise<Result<Handed, FileTrouble | { code: 'file-is-zip'; name: string }>> {
  const { name } = file
  const bytes = await bytesOf(file)
  if (!bytes.ok) return bytes
  return isZip(bytes.value) ? trouble({ code: 'file-is-zip', name }) : inPortable(name, bytes.value)
}

async function bytesOf(file: File): Promise<Result<Uint8Array, FileTrouble>> {
  const { name } = file
  // What reads aids is large, and nothing else here needs it.
  const { largestPortable } = await import('../adapters/aid-folder/portable-aid.ts')
  if (file.size > largestPortable) return trouble({ code: 'file-too-large', name })
  try {
    return ok(new Uint8Array(await file.arrayBuffer()))
  } catch {
    return trouble({ code: 'file-not-read', name })
  }
}

async function inPortable(name: string, bytes: Uint8Array): Promise<Result<Handed, FileTrouble>> {
  const { unpacked } = await import('../adapters/aid-folder/portable-aid.ts')
  let text: string
  try {
    // Without its byte-order mark: that is the file's own, and those of the texts in it stand within.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return trouble({ code: 'file-not-json', name })
  }
  const read = unpacked(text)
  if ('refused' in read) {
    const { refused } = read
    const place = refused.code === 'portable-broken' ? refused.data.detail : refused.code
    return trouble(place === 'JSON' ? { code: 'file-not-json', name } : { code: 'file-not-aid', name, place })
  }
  const notes = handedFrom(read.files.find(({ path }) => path === 'notes.json')?.text ?? '')
  return ok({ texts: textsOf(read.files), ...(notes ?? { notes: [] }) })
}

function textsOf(files: readonly { path: string; text: string }[]): DraftTexts {
  const words = files
    .filter(({ path }) => path.endsWith('.md'))
    .map(({ path, text }) => [path.slice(0, -'.md'.length), text] as const)
  return {
    facts: files.find(({ path }) => path === 'aid.yaml')?.text ?? '',
    words: Object.fromEntries(words),
  }
}

async function aidsAmong(name: string, files: Result<readonly FoundFile[], HandingFault>): Finding {
  if (!files.ok) return trouble({ ...files.trouble, name })
  const { aidsFound } = await import('../adapters/aid-folder/aids-found.ts')
  const found = await aidsFound(files.value)
  if (!found.ok) return trouble({ ...found.trouble, name })
  const [only, ...more] = found.value
  return only && 'fault' in only && more.length === 0
    ? trouble({ ...only.fault, name })
    : ok({ name, aids: found.value })
}

/** A folder that the person picks now; `undefined` where the list of folders was closed again. */
export async function aidsInPicked(): Promise<Awaited<Finding> | undefined> {
  const folder = await pickFolder('read')
  if (folder === 'left') return undefined
  if (folder === 'refused') return trouble({ code: 'folder-refused', name: '' })
  const { filesOfHandle } = await import('../adapters/aid-folders-here/read-folder.ts')
  return aidsAmong(folder.name, await filesOfHandle(folder))
}

/** A folder as a file field lists it, whole. */
export async function aidsInList(files: readonly File[]): Finding {
  const { filesOfList } = await import('../adapters/aid-folders-here/read-folder.ts')
  const name = files[0]?.webkitRelativePath.split('/')[0] ?? ''
  return aidsAmong(name, filesOfList(files))
}

/** Folders, or several files at once, that were dropped. */
export async function aidsInEntries(entries: readonly FileSystemEntry[]): Finding {
  const { filesOfEntries } = await import('../adapters/aid-folders-here/read-folder.ts')
  const name = entries.map((entry) => entry.name).join(', ')
  return aidsAmong(name, await filesOfEntries(entries))
}
