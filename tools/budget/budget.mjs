import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { chunksFromStart, galleryModulesIn } from '../chunk-record.mjs'

/** @typedef {import('../chunk-record.mjs').Chunk} Chunk */
/** @typedef {{ name: string, holds: boolean, says: string }} Finding */

const kilobyte = 1024
export const startLimit = 110
export const talkLimit = 220
const lateLibraries = ['zod', 'xstate']

/** @param {readonly Chunk[]} chunks @param {(file: string) => number} gzipped */
const kilobytesOf = (chunks, gzipped) => chunks.reduce((sum, { file }) => sum + gzipped(file), 0) / kilobyte

/** @param {string} name @param {number} size @param {number} limit @returns {Finding} */
function sizeFinding(name, size, limit) {
  const says = `${name}: ${size.toFixed(1)} KB of ${limit} KB, compressed`
  return { name, holds: size <= limit, says }
}

/** @param {string} library @param {readonly Chunk[]} start @returns {Finding} */
function lateFinding(library, start) {
  const guilty = start.find(({ modules }) => modules.some((id) => id.includes(`node_modules/${library}/`)))
  const says = guilty
    ? `${library} loads with the start page, in ${guilty.file}: import what needs it with import() when the talk begins`
    : `${library} stays out of the start page`
  return { name: library, holds: !guilty, says }
}

/** @param {readonly Chunk[]} chunks @returns {Finding} */
function galleryFinding(chunks) {
  const [first] = galleryModulesIn(chunks)
  const says = first
    ? `${first} ships: the gallery may be reached only where the build's mode is gallery`
    : 'the gallery stays out of the app'
  return { name: 'gallery', holds: first === undefined, says }
}

/**
 * What a built app weighs. The start page is every chunk that loads without being asked for; the consultation is
 * all that its screens may ask for, without what reopens an earlier one, what only some ask for, the workbench and the languages; aids are data and no code.
 * @param {readonly Chunk[]} chunks
 * @param {(file: string) => number} gzipped bytes of a file when compressed
 * @returns {Finding[]}
 */
export function weigh(chunks, gzipped) {
  const start = chunksFromStart(chunks, { follow: 'static' })
  const talk = chunksFromStart(chunks, { follow: ['app'] })
  if (start.length === 0) return [{ name: 'entry', holds: false, says: 'the build has no entry chunk' }]
  return [
    sizeFinding('start page', kilobytesOf(start, gzipped), startLimit),
    sizeFinding('consultation', kilobytesOf(talk, gzipped), talkLimit),
    ...lateLibraries.map((library) => lateFinding(library, start)),
    galleryFinding(chunks),
  ]
}

/** @param {string} dist @returns {(file: string) => number} */
export const gzippedIn = (dist) => (file) =>
  gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length
