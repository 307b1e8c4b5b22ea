type Content = Map<string, Uint8Array | Content>

/** What goes wrong in a folder, by the name of the file. */
interface Faults {
  /** Cannot be written. */
  write?: string
  /** Is written, but cannot be put in its place. */
  close?: string
}

/** A folder as a browser hands it over, held in memory. Only what the app uses of it is there. */
export interface FolderInMemory {
  handle: FileSystemDirectoryHandle
  content: Content
  faults: Faults
}

/** @param files path in the folder → bytes */
export function folderInMemory(
  name: string,
  files: Readonly<Record<string, Uint8Array>> = {},
): FolderInMemory {
  const content: Content = new Map()
  for (const [path, bytes] of Object.entries(files)) {
    const names = path.split('/')
    const last = names.pop() ?? ''
    let folder = content
    for (const one of names) {
      const next = folder.get(one)
      const inside: Content = next instanceof Map ? next : new Map()
      folder.set(one, inside)
      folder = inside
    }
    folder.set(last, bytes)
  }
  const faults: Faults = {}
  return { handle: handleOf(name, content, faults), content, faults }
}

const missing = () => new DOMException('no such thing', 'NotFoundError')
const mismatch = () => new DOMException('of another kind', 'TypeMismatchError')

function handleOf(name: string, content: Content, faults: Faults): FileSystemDirectoryHandle {
  const folder = {
    kind: 'directory',
    name,
    async *keys() {
      for (const key of content.keys()) yield key
    },
    async *values() {
      for (const [key, one] of content)
        yield one instanceof Map ? handleOf(key, one, faults) : fileHandleOf(key, content, faults)
    },
    async getDirectoryHandle(key: string, options?: { create?: boolean }) {
      const found = content.get(key)
      if (found instanceof Uint8Array) throw mismatch()
      if (!found && !options?.create) throw missing()
      const inside: Content = found ?? new Map()
      content.set(key, inside)
      return handleOf(key, inside, faults)
    },
    async getFileHandle(key: string, options?: { create?: boolean }) {
      const found = content.get(key)
      if (found instanceof Map) throw mismatch()
      if (!found && !options?.create) throw missing()
      if (!found) content.set(key, new Uint8Array())
      return fileHandleOf(key, content, faults)
    },
    async removeEntry(key: string) {
      if (!content.delete(key)) throw missing()
    },
  }
  return folder as unknown as FileSystemDirectoryHandle
}

function fileHandleOf(name: string, content: Content, faults: Faults): FileSystemFileHandle {
  const file = {
    kind: 'file',
    name,
    async getFile() {
      const bytes = content.get(name)
      if (!(bytes instanceof Uint8Array)) throw missing()
      return new File([new Uint8Array(bytes)], name)
    },
    async createWritable() {
      let next = new Uint8Array()
      let isOpen = true
      return {
        async write(bytes: Uint8Array<ArrayBuffer>) {
          if (faults.write === name) throw new DOMException('full', 'QuotaExceededError')
          next = new Uint8Array([...next, ...bytes])
        },
        async close() {
          if (!isOpen || faults.close === name) throw new DOMException('gone', 'InvalidStateError')
          isOpen = false
          content.set(name, next)
        },
        async abort() {
          if (!isOpen) throw new TypeError('closed')
          isOpen = false
        },
      }
    },
  }
  return file as unknown as FileSystemFileHandle
}
