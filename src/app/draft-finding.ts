import type { FoundFile } from '../adapters/aid-folder/aids-found.ts'
import { pickFolder } from '../adapters/aid-folders-here/pick-folder.ts'
import type { DraftTexts } from '../domain/draft/draft.ts'
import type { FoundAid, HandingFault, HandingTrouble } from '../domain/draft/handing.ts'
import { ok, type Result, trouble } from '../domain/shared/result.ts'

type FileTrouble =
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
  // What reads aids is large, and nothing else here needs it.
  const { largestPortable } = await import('../adapters/aid-folder/portable-aid.ts')
  const isNamedZip = /\.zip$/i.test(name)
  if (file.size > largestPortable)
    return trouble({ code: isNamedZip ? 'zip-too-large' : 'file-too-large', name })
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return trouble({ code: 'file-not-read', name })
  }
  if (isPartName.test(name)) return trouble({ code: 'part-of-aid', name })
  if (!isNamedZip && !(bytes[0] === 0x50 && bytes[1] === 0x4b)) return aidInPortable(name, bytes)
  const { filesOfZip } = await import('../adapters/aid-zip/read-zip.ts')
  return aidsAmong(name, filesOfZip(bytes))
}

async function aidInPortable(name: string, bytes: Uint8Array): Finding {
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
  return ok({ name, aids: [{ folder: '', texts: textsOf(read.files) }] })
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
