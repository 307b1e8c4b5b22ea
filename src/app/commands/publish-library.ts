import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { aidFoldersIn, readAidOfLibrary } from '../../adapters/aid-folder/aid-library-on-disk.ts'
import { filesOnDisk, sha256 } from '../../adapters/aid-folder/folder-on-disk.ts'
import { packed } from '../../adapters/aid-folder/portable-aid.ts'
import { portableText } from '../../adapters/aid-folder/portable-text.ts'
import { listedAs } from '../../domain/aid/make-index.ts'
import {
  type LibraryEntry,
  LibraryManifest,
  longestId,
  type LibraryManifest as Manifest,
} from '../../domain/library/library.schema.ts'
import { takenOver } from '../../domain/library/library-changes.ts'
import { aidFileOf, indexFileOf, manifestFile } from '../../domain/library/library-files.ts'
import { readIndex, readManifest } from '../../domain/library/read-library.ts'
import { checkLines, lineOf } from '../../renderings/check-lines.ts'
import type { CommandIo } from './command-io.ts'

const use =
  'Use: npm run publish-library -- FOLDER OUT --name "Name of the library" --publisher "Who publishes it" (the names once; then they are kept)'

interface Asked {
  from: string
  to: string
  name?: string | undefined
  publisher?: string | undefined
}

function askedFor(argv: readonly string[], cwd: string): Asked | undefined {
  const given: string[] = []
  const named = new Map<string, string>()
  const words = argv.filter((word) => word !== '--')
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (!word.startsWith('-')) given.push(word)
    else if ((word === '--name' || word === '--publisher') && words[at + 1]) {
      at += 1
      named.set(word, words[at] ?? '')
    } else return undefined
  }
  const [from, to, ...more] = given
  if (!from || !to || more.length > 0) return undefined
  return {
    from: path.resolve(cwd, from),
    to: path.resolve(cwd, to),
    name: named.get('--name'),
    publisher: named.get('--publisher'),
  }
}

interface ToPublish {
  entries: LibraryEntry[]
  /** By their names in the library. */
  files: Map<string, string>
}

/** The aids of a folder as a library has them, or the lines that say what is wrong. */
function aidsOf(folder: string, today: string): { refused: string[] } | ToPublish {
  const refused: string[] = []
  const entries: LibraryEntry[] = []
  const files = new Map<string, string>()
  for (const id of aidFoldersIn(folder)) {
    const { aid, findings } = readAidOfLibrary(folder, id, today)
    const errors = checkLines(findings).filter(({ severity }) => severity === 'error')
    refused.push(...errors.map((line) => lineOf({ ...line, file: `${id}/${line.file}` })))
    if (id.length > longestId)
      refused.push(`${id} is longer than ${longestId} characters. Give the aid a shorter id.`)
    const read = packed(filesOnDisk(path.join(folder, id)).files)
    if (!aid || !('portable' in read)) continue
    const text = portableText(read.portable)
    const { pin: _, ...listed } = listedAs(aid)
    const entry = { ...listed, sha256: sha256(text), size: Buffer.byteLength(text) }
    entries.push(entry)
    files.set(aidFileOf(entry), text)
  }
  return refused.length > 0 ? { refused } : { entries, files }
}

interface Published {
  manifest: Manifest
  entries: LibraryEntry[]
}

/** What was published into a folder before: nothing where it is empty, and why not where it is something else. */
function publishedIn(folder: string): Published | 'nothing' | { refused: string } {
  const textOf = (file: string) => readFileSync(path.join(folder, file), 'utf8')
  try {
    const manifest = readManifest(textOf(manifestFile), manifestFile)
    if (!manifest.ok) return { refused: `${manifestFile} there is no library of this kind` }
    const index = readIndex(textOf(indexFileOf(manifest.value)), manifestFile)
    if (!index.ok) return { refused: `the index there cannot be read` }
    return { manifest: manifest.value, entries: index.value }
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return isMissing ? 'nothing' : { refused: 'it cannot be read' }
  }
}

/** A version that was published never changes: every machine that has it would refuse the other. */
function changedInPlace(before: readonly LibraryEntry[], now: readonly LibraryEntry[]): string[] {
  const { changes } = takenOver({ entries: before, earlier: [] }, now)
  return changes.refused.map(({ id, version, why }) =>
    why === 'older'
      ? `${id}: version ${version} is older than the one that is published. Give it a later version.`
      : `${id}: it was changed, and version ${version} is published already. Give it a later version.`,
  )
}

function write(
  to: string,
  { files, entries }: ToPublish,
  manifest: Omit<Manifest, 'index' | 'format'>,
): void {
  const index = `${JSON.stringify({ format: 1, aids: entries })}\n`
  const whole = {
    format: 1 as const,
    ...manifest,
    index: { sha256: sha256(index), size: Buffer.byteLength(index) },
  }
  mkdirSync(path.join(to, 'aids'), { recursive: true })
  for (const [file, text] of files) writeFileSync(path.join(to, file), text)
  writeFileSync(path.join(to, indexFileOf(whole)), index)
  // Last: until then what was published before is whole.
  writeFileSync(path.join(to, manifestFile), `${JSON.stringify(whole, null, 2)}\n`)
}

/** `publish-library FOLDER OUT`: 0 when the library is written, 1 when an aid cannot be published, 2 otherwise. */
export async function main(argv: readonly string[], { out, err, cwd }: CommandIo): Promise<number> {
  const asked = askedFor(argv, cwd)
  if (!asked) {
    err(use)
    return 2
  }
  const before = publishedIn(asked.to)
  if (typeof before === 'object' && 'refused' in before) {
    err(`${asked.to}: ${before.refused}. Choose another folder.`)
    return 2
  }
  const known = before === 'nothing' ? undefined : before
  const name = asked.name ?? known?.manifest.name
  const publisher = asked.publisher ?? known?.manifest.publisher
  const date = new Date().toISOString().slice(0, 10)
  const { shape } = LibraryManifest
  if (!shape.name.safeParse(name).success || !shape.publisher.safeParse(publisher).success) {
    err(use)
    return 2
  }
  const found = aidsOf(asked.from, date)
  const refused = 'refused' in found ? found.refused : changedInPlace(known?.entries ?? [], found.entries)
  for (const line of refused) err(line)
  if ('refused' in found || refused.length > 0) return 1
  if (found.entries.length === 0) {
    err(`${asked.from} holds no folder with an aid.`)
    return 1
  }
  try {
    write(asked.to, found, { name: name ?? '', publisher: publisher ?? '', date })
  } catch (error) {
    err(`${asked.to} could not be written (${error instanceof Error ? error.message : 'unknown trouble'}).`)
    return 2
  }
  out(`${asked.to} holds ${found.entries.length} aids. Upload it, ${manifestFile} last.`)
  return 0
}
