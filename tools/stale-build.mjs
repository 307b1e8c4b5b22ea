import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const sources = [
  'src',
  'decision-aids',
  'public',
  'tools',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
  'package.json',
]
const isTest = (/** @type {string} */ file) => /\.test\.tsx?$/.test(file)

/** @param {string} place @returns {string[]} */
function filesIn(place) {
  if (!existsSync(place)) return []
  if (statSync(place).isFile()) return [place]
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isTest(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}

/**
 * One hash over everything that the build reads.
 * @param {string} root
 */
export function hashOfSources(root) {
  const hash = createHash('sha256').update(process.versions.node)
  const origins = process.env['LIBRARY_ORIGINS']
  if (origins) hash.update(readFileSync(origins))
  for (const file of sources.flatMap((place) => filesIn(path.join(root, place)))) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

/**
 * Builds unless the last build was of these very sources. Answers whether there is a build to serve.
 * @param {string} root
 */
export function buildIfStale(root) {
  const stampFile = path.join(root, 'dist/.vite/sources')
  const stamp = hashOfSources(root)
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return true
  console.log('Building …')
  const vite = path.join(root, 'node_modules/vite/bin/vite.js')
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) return false
  writeFileSync(stampFile, stamp)
  return true
}
