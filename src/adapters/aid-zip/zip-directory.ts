import type { HandingFault } from '../../domain/draft/handing.ts'
import { ok, type Result, trouble } from '../../domain/shared/result.ts'
import { mostFiles } from '../aid-folder/aids-found.ts'

/** A file of a zip, as the list at its end says. Sizes and places are in bytes. */
export interface ZipEntry {
  path: string
  /** 0 as it is, 8 deflated. */
  method: number
  crc: number
  packedSize: number
  size: number
  headerAt: number
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const endLength = 22
const entryLength = 46
const longestComment = 0xffff

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function endAt(view: DataView): number | undefined {
  const last = view.byteLength - endLength
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (
      view.getUint32(at, true) === endMark &&
      at + endLength + view.getUint16(at + 20, true) === view.byteLength
    )
      return at
  }
  return undefined
}

/** The files that a zip lists. Nothing of it is unpacked; a list that could mean two things, or lead outside, is refused. */
export function zipEntries(zip: Uint8Array): Result<readonly ZipEntry[], HandingFault> {
  const view = viewOf(zip)
  const end = endAt(view)
  if (end === undefined) return trouble({ code: 'zip-broken' })
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const isLong = count === 0xffff || at === 0xffffffff
  if (isLong || view.getUint16(end + 8, true) !== count) return trouble({ code: 'zip-unknown' })
  if (count > mostFiles) return trouble({ code: 'too-many-files' })
  const entries: ZipEntry[] = []
  for (let nth = 0; nth < count; nth += 1) {
    const isWhole = at + entryLength <= end && view.getUint32(at, true) === entryMark
    const entry = isWhole ? entryAt(zip, at) : undefined
    if (!entry || entry.next > end) return trouble({ code: 'zip-broken' })
    if (entry.fault) return trouble({ code: entry.fault, place: entry.path })
    if (!entry.path.endsWith('/')) entries.push(entry)
    at = entry.next
  }
  const fault = faultOf(entries.map(({ path }) => path))
  return fault ? trouble(fault) : ok(entries)
}

/** Older programs write names in a set of characters of their own: each byte becomes one letter, whichever. */
export function nameIn(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return [...bytes]
      .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : `%${byte.toString(16)}`))
      .join('')
  }
}

function entryAt(
  zip: Uint8Array,
  at: number,
): ZipEntry & { next: number; fault: HandingFault['code'] | undefined } {
  const view = viewOf(zip)
  const two = (place: number) => view.getUint16(at + place, true)
  const four = (place: number) => view.getUint32(at + place, true)
  const nameEnd = at + entryLength + two(28)
  const path = nameIn(zip.subarray(at + entryLength, nameEnd))
  const entry = {
    path,
    method: two(10),
    crc: four(16),
    packedSize: four(20),
    size: four(24),
    headerAt: four(42),
  }
  return { ...entry, next: nameEnd + two(30) + two(32), fault: faultOfEntry(entry, two(8), four(38)) }
}

function faultOfEntry(
  { path, method, packedSize, size, headerAt }: ZipEntry,
  flags: number,
  attributes: number,
): HandingFault['code'] | undefined {
  if (isUnsafe(path)) return 'path-unsafe'
  // The kind of file, as Unix writes it; other systems leave it empty.
  const kind = (attributes >>> 28) & 0xf
  if (kind !== 0 && kind !== 4 && kind !== 8) return 'link-inside'
  if ((flags & 1) !== 0 || method === 99) return 'zip-locked'
  if ([packedSize, size, headerAt].includes(0xffffffff) || (method !== 0 && method !== 8))
    return 'zip-unknown'
  return undefined
}

/** A path that leads outside of its folder somewhere, or that is read in two ways. */
const isUnsafe = (path: string): boolean =>
  /^[/~]|^[A-Za-z]:|\\|\p{Cc}/u.test(path) ||
  path
    .replace(/\/$/, '')
    .split('/')
    .some((name) => name === '' || name === '.' || name === '..')

function faultOf(paths: readonly string[]): HandingFault | undefined {
  const seen = new Set<string>()
  for (const path of paths) {
    // Windows and macOS take two names that differ in their capitals for one.
    const name = path.normalize('NFC').toLowerCase()
    if (seen.has(name)) return { code: 'path-twice', place: path }
    seen.add(name)
  }
  if (paths.some((path) => /^(\[Content_Types\]\.xml|mimetype|META-INF\/.*)$/.test(path)))
    return { code: 'zip-other-kind' }
  const nested = paths.find((path) => /\.(zip|7z|rar|gz|tgz|xz|bz2)$/i.test(path))
  return nested === undefined ? undefined : { code: 'zip-nested', place: nested }
}
