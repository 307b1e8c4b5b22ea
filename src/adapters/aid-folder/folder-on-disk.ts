import { createHash } from 'node:crypto'
import { closeSync, fstatSync, lstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import path from 'node:path'
import { fault, type PlacedFinding } from '../../domain/aid/finding.ts'
import { type AidFile, factsFileName, largestFile } from './aid-file.ts'
import { isPartOfAnAid } from './read-aid-folder.ts'

/** SHA-256 of a text in UTF-8, hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

const mostFiles = 200

/** At most one byte more than an aid's file may have: enough to refuse it, without reading the rest. */
function startOfFile(file: string): Uint8Array {
  const handle = openSync(file, 'r')
  try {
    const bytes = new Uint8Array(Math.min(fstatSync(handle).size, largestFile + 1))
    let read = 0
    while (read < bytes.length) {
      const more = readSync(handle, bytes, read, bytes.length - read, read)
      if (more === 0) break
      read += more
    }
    return bytes.subarray(0, read)
  } finally {
    closeSync(handle)
  }
}

/** Whether a folder holds `aid.yaml`, in whatever state. */
export function holdsAnAid(folder: string): boolean {
  try {
    lstatSync(path.join(folder, factsFileName))
    return true
  } catch {
    return false
  }
}

/** The files of an aid's folder; links, sub-folders and special files are refused and nothing outside is read. */
export function filesOnDisk(folder: string): { files: AidFile[]; findings: PlacedFinding[] } {
  const found = (
    file: string,
    code: 'no-folder' | 'not-a-folder' | 'not-readable' | 'file-not-plain',
  ): PlacedFinding => ({
    ...fault(code, {}),
    severity: 'error',
    file,
    line: 1,
    column: 1,
  })
  let names: string[]
  try {
    if (!statSync(folder).isDirectory()) return { files: [], findings: [found('', 'not-a-folder')] }
    names = readdirSync(folder).sort().slice(0, mostFiles)
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return { files: [], findings: [found('', missing ? 'no-folder' : 'not-readable')] }
  }
  const files: AidFile[] = []
  const findings: PlacedFinding[] = []
  for (const name of names) {
    if (name.startsWith('.')) continue
    try {
      const file = path.join(folder, name)
      if (lstatSync(file).isFile()) files.push({ path: name, bytes: startOfFile(file) })
      else if (isPartOfAnAid(name)) findings.push(found(name, 'file-not-plain'))
      else files.push({ path: name, text: '' })
    } catch {
      findings.push(found(name, 'not-readable'))
    }
  }
  return { files, findings }
}
