import { Inflate } from 'fflate'
import type { HandingFault } from '../../domain/draft/handing.ts'
import { ok, type Result, trouble } from '../../domain/shared/result.ts'
import type { FoundFile } from '../aid-folder/aids-found.ts'
import { nameIn, type ZipEntry, zipEntries } from './zip-directory.ts'

/** The files of a zip; each is unpacked when it is read, and never further than it says that it goes. */
export function filesOfZip(zip: Uint8Array): Result<readonly FoundFile[], HandingFault> {
  const entries = zipEntries(zip)
  if (!entries.ok) return entries
  return ok(
    entries.value.map((entry) => ({
      path: entry.path,
      read: (most) => Promise.resolve(unpackedEntry(zip, entry, most)),
    })),
  )
}

const headerMark = 0x04034b50
const headerLength = 30

function packedBytes(zip: Uint8Array, { path, headerAt, packedSize }: ZipEntry): Uint8Array | undefined {
  if (headerAt + headerLength > zip.length) return undefined
  const view = new DataView(zip.buffer, zip.byteOffset + headerAt)
  if (view.getUint32(0, true) !== headerMark) return undefined
  const nameEnd = headerAt + headerLength + view.getUint16(26, true)
  const name = nameIn(zip.subarray(headerAt + headerLength, nameEnd))
  const from = nameEnd + view.getUint16(28, true)
  return name === path && from + packedSize <= zip.length ? zip.subarray(from, from + packedSize) : undefined
}

function unpackedEntry(zip: Uint8Array, entry: ZipEntry, most: number): Result<Uint8Array, HandingFault> {
  if (entry.size > most) return trouble({ code: 'inside-too-large' })
  const packed = packedBytes(zip, entry)
  if (!packed) return trouble({ code: 'zip-broken' })
  const whole = entry.method === 0 ? packed : inflated(packed, entry.size)
  if (whole === 'broken') return trouble({ code: 'zip-broken' })
  if (whole === 'longer' || whole.length !== entry.size) return trouble({ code: 'zip-false-size' })
  return checksumOf(whole) === entry.crc ? ok(whole) : trouble({ code: 'zip-broken' })
}

/** Few bytes unpack to a thousand times as many: so they go in by few at a time, and no more once it is too long. */
const step = 4096

function inflated(packed: Uint8Array, size: number): Uint8Array | 'broken' | 'longer' {
  const whole = new Uint8Array(size)
  let length = 0
  const inflate = new Inflate((piece) => {
    if (length + piece.length <= size) whole.set(piece, length)
    length += piece.length
  })
  try {
    for (let from = 0; from < packed.length && length <= size; from += step)
      inflate.push(packed.subarray(from, from + step), from + step >= packed.length)
  } catch {
    return 'broken'
  }
  return length > size ? 'longer' : whole.subarray(0, length)
}

/** For each byte what it changes a checksum by. */
const changes = Uint32Array.from({ length: 256 }, (_, byte) => {
  let change = byte
  for (let bit = 0; bit < 8; bit += 1) change = (change >>> 1) ^ (change & 1 ? 0xedb88320 : 0)
  return change
})

/** CRC-32, as zips write it. */
function checksumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (sum >>> 8) ^ (changes[(sum ^ byte) & 0xff] ?? 0)
  return (sum ^ 0xffffffff) >>> 0
}
