import { type LibraryEntry, largestManifest } from '../../domain/library/library.schema.ts'
import { aidFileOf, indexFileOf, manifestFile } from '../../domain/library/library-files.ts'
import { readIndex, readManifest } from '../../domain/library/read-library.ts'
import { ok, type Result, trouble } from '../../domain/shared/result.ts'
import type { AddressTrouble, Asking, LibraryAtAddress } from '../../ports/aid-libraries.port.ts'
import { boundedFetch } from './bounded-fetch.ts'

/** SHA-256, hexadecimal. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

const textOf = (bytes: Uint8Array<ArrayBuffer>) =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)

/** Whoever serves the folder may be anybody: `silent` is how long it may say nothing, in milliseconds. */
export function libraryAtAddress(silent?: number): LibraryAtAddress {
  const patience = silent === undefined ? {} : { patience: silent }

  /** A file whose size and hash are known before it is asked for; nothing else is an answer. */
  async function listed(
    address: string,
    file: string,
    { size, sha256: hash }: Pick<LibraryEntry, 'size' | 'sha256'>,
    how: Asking,
  ): Promise<Result<string, AddressTrouble>> {
    const read = await boundedFetch(address + file, { ...how, ...patience, file, most: size })
    if (!read.ok) {
      const { code } = read.trouble
      return code === 'library-too-large' ? trouble({ code: 'library-file-differs', file }) : read
    }
    const isThis = read.value.length === size && (await sha256(read.value)) === hash
    if (!isThis) return trouble({ code: 'library-file-differs', file })
    try {
      return ok(textOf(read.value))
    } catch {
      return trouble({ code: 'library-file-differs', file })
    }
  }

  return {
    async library(address, known, how) {
      const file = manifestFile
      const asked = { ...how, ...patience, file, most: largestManifest, isFresh: true }
      const answered = await boundedFetch(address + file, asked)
      if (!answered.ok) return answered
      const manifest = readManifest(new TextDecoder().decode(answered.value), file)
      if (!manifest.ok) return manifest
      const { name, publisher, date, index } = manifest.value
      const found = { name, publisher, date, index: index.sha256 }
      if (index.sha256 === known) return ok(found)
      const indexFile = indexFileOf(manifest.value)
      const text = await listed(address, indexFile, index, how)
      if (!text.ok) return text
      const aids = readIndex(text.value, indexFile)
      return aids.ok ? ok({ ...found, aids: aids.value }) : aids
    },
    aid: (address, entry, how) => listed(address, aidFileOf(entry), entry, how),
  }
}
