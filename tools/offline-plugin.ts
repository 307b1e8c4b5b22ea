import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { type Chunk, chunkRecordFile, chunksFromStart, readChunkRecord } from './chunk-record.mjs'

export const placeholder = "'__MANIFEST__'"
export const workerFile = 'sw.js'

interface ListedFile {
  url: string
  hash: string
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

/** What a consultation needs. The workbench and the gallery, other scripts' fonts and older font formats are kept when first asked for. */
const neededInConsultation = (out: string, url: string, chunks: readonly Chunk[]): boolean => {
  if (url === 'licences.txt' || url.endsWith('.woff')) return false
  if (url.endsWith('.woff2')) return /latin-(400|700)-normal/.test(url)
  const isChunkOrStyle = existsSync(path.join(out, chunkRecordFile)) && /^assets\/.*\.(js|css)$/.test(url)
  if (!isChunkOrStyle) return true
  const needed = chunksFromStart(chunks, { follow: ['app', 'reopening', 'aid', 'language'] })
  const belongs = (chunk: Chunk) => chunk.file === url || chunk.css.includes(url)
  return needed.some(belongs) || !chunks.some(belongs)
}

/** The service worker with the list of files in place of the placeholder, which must stand in it exactly once. */
export function stamp(template: string, list: { files: ListedFile[]; later: ListedFile[] }): string {
  const parts = template.split(placeholder)
  if (parts.length !== 2) {
    throw new Error(`the service worker needs exactly one ${placeholder}; it has ${parts.length - 1}`)
  }
  const version = sha256(JSON.stringify([list, template]), 'hex').slice(0, 12)
  const manifest = JSON.stringify(JSON.stringify({ version, ...list }))
  return `${parts[0]}${manifest}${parts[1]}`
}

/** Writes the service worker beside the page, listing each file with its hash: `files` to fetch at once, `later` when first asked for. */
export function offline(template: string): Plugin {
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
      const isNeeded = ({ url }: ListedFile) => neededInConsultation(out, url, chunks)
      const list = { files: listed.filter(isNeeded), later: listed.filter((file) => !isNeeded(file)) }
      writeFileSync(path.join(out, workerFile), stamp(readFileSync(template, 'utf8'), list))
    },
  }
}
