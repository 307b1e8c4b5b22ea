import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { indexFile } from '../src/adapters/aid-library/packed-aid.ts'
import { isTextsFile } from '../src/adapters/aid-library/texts-file.ts'
import { libraryFolder } from './aid-library-plugin.ts'
import { type Chunk, chunkRecordFile, chunksFromStart, readChunkRecord } from './chunk-record.mjs'

export const placeholder = "'__MANIFEST__'"
export const workerFile = 'sw.js'

interface ListedFile {
  url: string
  hash: string
}

interface Listed {
  /** To fetch at once, and when first asked for. */
  files: ListedFile[]
  later: ListedFile[]
  /** Those that may be asked for libraries. */
  origins: readonly string[]
}

const sha256 = (content: string | Buffer, encoding: 'base64' | 'hex') =>
  createHash('sha256').update(content).digest(encoding)

const shippedFiles = (out: string): string[] =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(out, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter(
      (url) => !url.startsWith('.vite/') && !url.endsWith('.map') && ![workerFile, '_headers'].includes(url),
    )
    .sort()

/** What a consultation needs. The workbench, the texts of aids, other scripts' fonts and older font formats are kept when first asked for. */
const neededInConsultation = (out: string, url: string, chunks: readonly Chunk[]): boolean => {
  if (url === 'licences.txt' || url.endsWith('.woff') || isTextsFile(url)) return false
  if (url.endsWith('.woff2')) return /latin-(400|700)-normal/.test(url)
  const isChunkOrStyle = existsSync(path.join(out, chunkRecordFile)) && /^assets\/.*\.(js|css)$/.test(url)
  if (!isChunkOrStyle) return true
  const needed = chunksFromStart(chunks, { follow: ['app', 'reopening', 'asked-for', 'language'] })
  const belongs = (chunk: Chunk) => chunk.file === url || chunk.css.includes(url)
  return needed.some(belongs) || !chunks.some(belongs)
}

/** A practice's whole library is kept at once; of a much larger one the index, and each aid when it is first opened. */
const mostKeptOfLibrary = 5_000_000

/** The aids of the library, where they are too many to be kept before anybody asked for them. */
export function aidsTooMany(files: readonly { url: string; size: number }[]): ReadonlySet<string> {
  const aids = files.filter(
    ({ url }) => url.startsWith(`${libraryFolder}/`) && !url.endsWith(`/${indexFile}`) && !isTextsFile(url),
  )
  const size = aids.reduce((sum, aid) => sum + aid.size, 0)
  return new Set(size > mostKeptOfLibrary ? aids.map(({ url }) => url) : [])
}

/** The service worker with the list of files in place of the placeholder, which must stand in it exactly once. */
export function stamp(template: string, list: Listed): string {
  const parts = template.split(placeholder)
  if (parts.length !== 2) {
    throw new Error(`the service worker needs exactly one ${placeholder}; it has ${parts.length - 1}`)
  }
  const version = sha256(JSON.stringify([list, template]), 'hex').slice(0, 12)
  const manifest = JSON.stringify(JSON.stringify({ version, ...list }))
  return `${parts[0]}${manifest}${parts[1]}`
}

/** Writes the service worker beside the page, listing each file with its hash: `files` to fetch at once, `later` when first asked for. */
export function offline(template: string, origins: readonly string[] = []): Plugin {
  let out = ''
  return {
    name: 'offline',
    apply: 'build',
    configResolved(config) {
      out = path.resolve(config.root, config.build.outDir)
    },
    closeBundle() {
      if (!existsSync(path.join(out, 'index.html'))) return
      const chunks = readChunkRecord(out)
      const listed = shippedFiles(out).map((url) => ({
        url,
        hash: sha256(readFileSync(path.join(out, url)), 'base64'),
      }))
      const sizes = listed.map(({ url }) => ({ url, size: statSync(path.join(out, url)).size }))
      const left = aidsTooMany(sizes)
      const isNeeded = ({ url }: ListedFile) => !left.has(url) && neededInConsultation(out, url, chunks)
      const later = listed.filter((file) => !isNeeded(file))
      const list = { files: listed.filter(isNeeded), later, origins }
      writeFileSync(path.join(out, workerFile), stamp(readFileSync(template, 'utf8'), list))
    },
  }
}
